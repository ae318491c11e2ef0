-- Who types the whole name of a place means that place. Parts of names are found in search_word.
create function whole_name(name text) returns text
  language sql immutable strict parallel safe
  return btrim(regexp_replace(name_key(name), ' +', ' ', 'g'));
drop index organization_name;
create index organization_name on organization (whole_name(name));
