-- Who types the whole name of a practice means everybody who is there.
create index location_name on location (whole_name(name));
