-- One case for each receipt and member, for good: what was decided is not opened again.
create unique index reliance_case_receipt_id_member_id_key on reliance_case (receipt_id, member_id);
drop index reliance_case_open;
drop index reliance_case_receipt_id_idx;
