-- Whoever has more to say of a listing is heard again, but counts once; the same words are kept once.
drop index directory_report_task_id_reporter_key;
create unique index directory_report_said
  on directory_report (task_id, reporter, problem, md5(coalesce(words, '')));
-- People are counted by account, or by address where nobody was signed in: the address of somebody
-- signed in is not needed.
alter table directory_report drop column origin;
