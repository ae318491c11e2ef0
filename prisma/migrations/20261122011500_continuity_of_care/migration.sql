-- A request to go on with somebody who leaves the network, or whom a new member has (H&S 1373.96).
alter type "ReferralKind" add value 'CONTINUITY';
