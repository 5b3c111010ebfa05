-- A chapter's sheet says at length what the chapter's own data say: when and where it meets, and since when there has been one. What they
-- don't say stays missing: whom to ask, a site of its own, a legal form, whether one gets in by wheelchair.
create or replace function app.guide_follow_chapters(followed_region_id int, followed_ids uuid[]) returns void
  language plpgsql as
$$
declare
  moment timestamptz := now();
begin
  insert into public.network (region_id, id, status, status_changed_at, created_at, latest_number, published_number, chapter_id,
    verified_on)
  select chapter.region_id, uuidv7(), 'PUBLISHED', moment, moment, 1, 1, chapter.id, moment::date
  from public.chapter
  where chapter.region_id = followed_region_id and chapter.id = any (followed_ids)
    and not exists (
      select from public.network where network.region_id = chapter.region_id and network.chapter_id = chapter.id);

  insert into public.network_version (
    region_id, network_id, number, written_at, origin, name, family, summary, description, department_codes, all_activities, audiences, firm_sizes,
    member_count, fee_band, admissions, frequency, time_slots, services, goals, address, commune_code, latitude, longitude, languages)
  select
    network.region_id, network.id, case when latest.number is null then 1 else latest.number + 1 end, moment, 'CHAPTER',
    chapter.name, 'THEMATIC',
    'Une trentaine de dirigeantes et de dirigeants, un par métier, se retrouvent chaque semaine et se recommandent.',
    said.description, array[commune.department_code], true, '{HEADS_OF_FIRMS,SELF_EMPLOYED}', '{NO_EMPLOYEE,FROM_1_TO_9,FROM_10_TO_49}',
    (select count(*) from public.member_card card
      where card.region_id = chapter.region_id and card.chapter_id = chapter.id and (card.left_on is null or card.left_on > moment::date)),
    said.fee_band, '{SEAT_PER_TRADE,VOTE}', 'WEEKLY', array[said.time_slot], '{REFERRALS,CONVIVIALITY,TRAINING}',
    '{NEW_CUSTOMERS,ADDRESS_BOOK,SHARED_EXPERIENCE}', said.address, chapter.commune_code, chapter.latitude, chapter.longitude, '{FR}'
  from public.chapter
  join public.region on region.id = chapter.region_id
  join public.commune on commune.code = chapter.commune_code
  join public.network on network.region_id = chapter.region_id and network.chapter_id = chapter.id
  left join public.network_version latest
    on latest.region_id = network.region_id and latest.network_id = network.id and latest.number = network.latest_number
  cross join lateral (
    select
      left(chapter.meeting_place || ', ' || chapter.meeting_address, 200) as address,
      'Le groupe se réunit chaque ' || (array['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'])[chapter.meeting_weekday]
        || ' à ' || to_char(chapter.meeting_starts_at, 'FMHH24') || ' h'
        || case when extract(minute from chapter.meeting_starts_at) = 0 then '' else to_char(chapter.meeting_starts_at, ' MI') end
        || ' : ' || chapter.meeting_place || ', ' || chapter.meeting_address || ', à ' || commune.name || '.' || E'\n\n'
        || 'Il existe depuis ' || (array['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre',
          'novembre', 'décembre'])[extract(month from chapter.created_on)] || ' ' || extract(year from chapter.created_on) || '.'
        || ' Chaque métier n’y a qu’une place.' as description,
      case
        when region.currency <> 'EUR' then null
        when region.yearly_fee_minor_units <= 10000 then 'UP_TO_100'
        when region.yearly_fee_minor_units <= 30000 then 'UP_TO_300'
        when region.yearly_fee_minor_units <= 60000 then 'UP_TO_600'
        when region.yearly_fee_minor_units <= 100000 then 'UP_TO_1000'
        else 'OVER_1000'
      end as fee_band,
      case
        when chapter.meeting_starts_at < '09:30' then 'BREAKFAST'
        when chapter.meeting_starts_at < '11:30' then 'MORNING'
        when chapter.meeting_starts_at < '14:30' then 'LUNCH'
        when chapter.meeting_starts_at < '18:00' then 'AFTERNOON'
        else 'EVENING'
      end as time_slot
  ) as said
  where chapter.region_id = followed_region_id and chapter.id = any (followed_ids)
    and (latest.name, latest.description, latest.address, latest.commune_code, latest.latitude, latest.longitude, latest.fee_band, latest.time_slots)
      is distinct from
      (chapter.name, said.description, said.address, chapter.commune_code, chapter.latitude, chapter.longitude, said.fee_band, array[said.time_slot]);

  update public.network
  set latest_number = newest.number, published_number = newest.number, version = network.version + 1,
    status = newest.status, verified_on = moment::date,
    status_changed_at = case when network.status = newest.status then network.status_changed_at else moment end
  from (
    select version.region_id, version.network_id, max(version.number) as number,
      case when chapter.closed_on <= moment::date then 'ARCHIVED' else 'PUBLISHED' end as status
    from public.chapter
    join public.network on network.region_id = chapter.region_id and network.chapter_id = chapter.id
    join public.network_version version on version.region_id = network.region_id and version.network_id = network.id
    where chapter.region_id = followed_region_id and chapter.id = any (followed_ids)
    group by version.region_id, version.network_id, chapter.closed_on
  ) as newest
  where network.region_id = newest.region_id and network.id = newest.network_id
    and (network.latest_number, network.status) is distinct from (newest.number, newest.status);

  perform app.guide_make_cards(
    followed_region_id,
    array(select network.id from public.network where network.region_id = followed_region_id and network.chapter_id = any (followed_ids)));
end
$$;

-- Those that are there already.
select app.guide_follow_chapters(region_id, array_agg(id)) from chapter group by region_id;
