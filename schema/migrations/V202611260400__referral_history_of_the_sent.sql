-- The history of what was never sent is the giver's alone, as the referral itself is.
do $$
begin
  execute format(
    'create policy sent on referral_event as restrictive for select to entregent_app using (%s or %s or exists (
      select from referral
      where referral.region_id = referral_event.region_id and referral.id = referral_event.referral_id and referral.sent_at is not null))',
    app.regions_policy('writes'), app.owned_policy('giver_id', 'own_members'));
end
$$;
