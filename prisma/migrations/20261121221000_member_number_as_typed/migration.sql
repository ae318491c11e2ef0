-- People copy their member number from a card, with spaces, hyphens and small letters.
create index member_number_as_typed on member
  (upper(regexp_replace(member_number, '[^A-Za-z0-9]', '', 'g')));
