-- Policies are those that app.protect makes: one setting's regions for the row's own region, or an owner's ids, each
-- computed once a statement. partner_grant also shows a client its own grants, by the client's name;
-- referral hides what was never sent, once more, from all but its giver; its history is read by whoever reads the referral.
select polrelid::regclass || ': ' || polname as fault
from pg_policy,
  lateral (select coalesce(pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) as text) expression
where polroles <> array['entregent_app'::regrole::oid]
  or polpermissive = (polrelid = 'referral'::regclass and polname = 'sent')
  or (polrelid <> 'partner_grant'::regclass or polname <> 'own') and (polrelid <> 'referral_event'::regclass or polname <> 'read') and (polrelid <> 'referral'::regclass or polname <> 'sent') and regexp_replace(
    expression.text,
    '\(\w+ = ANY \(\( SELECT \(NULLIF\(current_setting\(''app\.\w+''::text, true\), ''''::text\)\)::(integer|uuid)\[\] AS "nullif"\)::(integer|uuid)\[\]\)\)( OR )?',
    '', 'g') !~ '^[()]*$';
-- Probe
create policy probe on chapter for select to entregent_app using (true);
