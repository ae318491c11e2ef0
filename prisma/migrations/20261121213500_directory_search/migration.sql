-- What the directory's search runs on. The three extensions are trusted ones: the owner of the
-- database may create them. earthdistance is not, and stands on cube anyway.

create extension if not exists cube;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- A place as a point on the unit sphere: straight-line distance between two such points grows with
-- the distance over ground, so that an index on them finds the nearest exactly. The body is parsed
-- here, once: no search_path can change what it means.
create function sphere_point(lat double precision, lng double precision) returns cube
  language sql immutable strict parallel safe
  return cube(array[cos(radians(lat)) * cos(radians(lng)),
                    cos(radians(lat)) * sin(radians(lng)),
                    sin(radians(lat))]);

-- Miles over ground for a straight line through the unit sphere (mean radius of the Earth).
create function chord_miles(chord double precision) returns double precision
  language sql immutable strict parallel safe
  return 2 * 3958.7613 * asin(least(1, chord / 2));

create function miles_chord(miles double precision) returns double precision
  language sql immutable strict parallel safe
  return 2 * sin(least(miles / (2 * 3958.7613), pi() / 2));

-- A name as it is compared: no case, no accents, no apostrophes or full stops; what joins words
-- parts them. Every word begins after a space.
create function name_key(name text) returns text
  language sql immutable strict parallel safe
  return ' ' || translate(lower(unaccent('unaccent', name)), '-/&(),.''’', '      ');

create index provider_role_specialty_place on provider_role
  using gist (specialty_code, sphere_point(lat, lng));
create index provider_role_place on provider_role using gist (sphere_point(lat, lng));
create index practitioner_name on practitioner
  using gin (name_key(given_name || ' ' || family_name) gin_trgm_ops);
create index organization_name on organization using gin (name_key(name) gin_trgm_ops);

-- CreateIndex
CREATE INDEX "participation_role_id_idx" ON "participation"("role_id");
