-- Who types the whole name of a medical group means those who are in it.
create index provider_group_name on provider_group (whole_name(name));
