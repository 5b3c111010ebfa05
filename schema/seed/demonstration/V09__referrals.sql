-- The stories as referrals: one row within a region, two legs across regions, with the whole history of each.
create temporary table leg on commit drop as
select story.number, region.id as region_id,
  case when giver.region_id = receiver.region_id then 'WHOLE' when region.id = giver.region_id then 'GIVEN' else 'RECEIVED' end as leg,
  pg_temp.identifier(outcome.created_at, 'referral ' || story.number) as id,
  story.kind, story.hotness, story.giver as giver_number, story.receiver as receiver_number,
  giver.id as giver_id, giver.region_id as giver_region_id, giver.chapter_id as giver_chapter_id, giver.account_id as giver_account_id,
  receiver.id as receiver_id, receiver.region_id as receiver_region_id, receiver.chapter_id as receiver_chapter_id,
  receiver.account_id as receiver_account_id, receiver.chapter_number as receiver_chapter_number,
  case when pg_temp.chance(story.number::text, 61) < 0.5 then receiver.need else receiver.other_need end as need,
  outcome.created_at, outcome.sent_at, outcome.acknowledged_at, outcome.contacted_at, outcome.closed_at, outcome.changed_at, outcome.version,
  outcome.status, outcome.status_before_dispute
from story
join outcome using (number)
join person giver on giver.number = story.giver
join person receiver on receiver.number = story.receiver
join region on region.id in (giver.region_id, receiver.region_id);
alter table leg add primary key (number, region_id);
analyze leg;

insert into referral (region_id, id, leg, kind, giver_id, giver_region_id, giver_chapter_id, receiver_id, receiver_region_id,
  receiver_chapter_id, status, status_before_dispute, hotness, description, no_sale_reason, dispute_ground,
  created_at, sent_at, acknowledged_at, contacted_at, closed_at, changed_at, version)
select region_id, id, leg, kind, giver_id, giver_region_id, giver_chapter_id, receiver_id, receiver_region_id,
  receiver_chapter_id, status, status_before_dispute, hotness,
  case when status = 'ANONYMISED' then 'Effacé' when kind = 'INSIDE' then 'Pour notre entreprise : ' || need || '.'
    else upper(left(need, 1)) || substr(need, 2) || '. ' || (case hotness
      when 1 then array['Il attend un appel de votre part.', 'Elle préfère un premier contact par courriel.']
      when 2 then array['Je lui ai transmis votre plaquette.', 'Votre site lui a plu.']
      when 3 then array['Je lui ai parlé de vous de vive voix.', 'Je vous ai recommandé lors d’un déjeuner.']
      when 4 then array['Un appel à trois est prévu cette semaine.', 'Un rendez-vous est déjà fixé.']
      else array['Je vous présente en personne la semaine prochaine.', 'Nous y allons ensemble.']
    end)[1 + pg_temp.choice(number::text, 62, 2)] end,
  case when status = 'NO_SALE' then (case when contacted_at is null then array['UNREACHABLE', 'UNREACHABLE', 'OUT_OF_SCOPE']
    else array['PRICE', 'NO_NEED', 'TIMING'] end)[1 + pg_temp.choice(number::text, 63, 3)] end,
  case when status_before_dispute is not null then
    (array['UNKNOWN_CONTACT', 'UNKNOWN_CONTACT', 'DUPLICATE', 'NOT_A_REFERRAL'])[1 + pg_temp.choice(number::text, 64, 4)] end,
  created_at, sent_at, acknowledged_at, contacted_at, closed_at, changed_at, version
from leg
order by created_at, number;
