-- The references that were left unchecked, the totals that pages read, and what the planner needs to know.
select app.rebuild_rollups(region.id) from region where region.code in ('FR-13', 'FR-14');

do $$
declare
  reference record;
begin
  for reference in select * from late_reference loop
    execute format('alter table %s alter constraint %I enforced', reference.referencing, reference.name);
  end loop;
end
$$;

update access_epoch set epoch = epoch + 1;
set local default_statistics_target = 40;
analyze identity.account, chapter, member_card, member, role_assignment, partner_organisation, partner_client, partner_grant, referral, referral_prospect,
  referral_event, closed_business, closed_business_correction, chapter_month, member_month;
