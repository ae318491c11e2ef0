-- A city in the words of a search is looked up by its name, however it is written.
create index zip_code_city on zip_code (whole_name(city));
