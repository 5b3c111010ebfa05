-- Policies are those that app.protect makes: one setting's regions for the row's own region, or an owner's ids, each
-- computed once a statement. partner_grant also shows a client its own grants, by the client's name;
-- referral and its history hide what was never sent, once more, from all but its giver.
select polrelid::regclass || ': ' || polname as fault
from pg_policy,
  lateral (select coalesce(pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) as text) expression
where polroles <> array['entregent_app'::regrole::oid]
  or polpermissive = (polname = 'sent' and polrelid in ('referral'::regclass, 'referral_event'::regclass))
  or (polrelid <> 'partner_grant'::regclass or polname <> 'own') and (polname <> 'sent' or polrelid not in ('referral'::regclass, 'referral_event'::regclass)) and regexp_replace(
    expression.text,
    '\(\w+ = ANY \(\( SELECT \(NULLIF\(current_setting\(''app\.\w+''::text, true\), ''''::text\)\)::(integer|uuid)\[\] AS "nullif"\)::(integer|uuid)\[\]\)\)( OR )?',
    '', 'g') !~ '^[()]*$';
-- Probe
create policy probe on chapter for select to entregent_app using (true);
