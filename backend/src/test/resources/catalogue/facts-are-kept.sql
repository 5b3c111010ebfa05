-- The application changes and deletes no fact: events and corrections are only added, records never deleted.
select table_name || ': ' || privilege_type as fault from information_schema.role_table_grants
where grantee = 'entregent_app' and (
  table_name in ('referral_event', 'closed_business_correction', 'change', 'network_version', 'network_event', 'finder_questionnaire', 'meeting_event', 'meeting_mark', 'meeting_medical',
    'meeting_snapshot', 'meeting_takeback', 'one_to_one', 'training_credit', 'application_event', 'trade_ruling', 'policy_version', 'policy_withdrawal') and privilege_type not in ('SELECT', 'INSERT')
  or table_name in ('referral', 'referral_prospect', 'closed_business', 'member', 'member_card', 'chapter', 'region', 'network', 'network_owner', 'meeting', 'meeting_attendance', 'meeting_entry', 'seat', 'application', 'application_vote', 'application_voter', 'application_reference')
    and privilege_type in ('DELETE', 'TRUNCATE'));
-- Probe
grant delete on referral_event to entregent_app;
