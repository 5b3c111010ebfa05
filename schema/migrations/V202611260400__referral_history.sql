-- Who may read a referral reads its history, and nobody else: what was never sent is the giver's alone.
drop policy read on referral_event;
do $$
begin
  execute format(
    'create policy read on referral_event for select to entregent_app using (%s or exists (
      select from referral where referral.region_id = referral_event.region_id and referral.id = referral_event.referral_id))',
    app.regions_policy('writes'));
end
$$;
