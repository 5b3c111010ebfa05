-- What members tell their colleagues of themselves, beside their business card; when they last said whether partner organisations
-- may see their card (member_card.partner_listed); and which of the first steps a newcomer has still before them.
alter table member
  add column looking_for text,
  add column can_introduce text,
  -- ISO 639 codes, in the order in which the member named them.
  add column languages text[] not null default '{}',
  -- Null until they answered: then nobody is listed.
  add column partner_answered_on date,
  -- Who is a member already has begun.
  add column first_steps_left text[] not null default '{}',
  add constraint member_looking_for_length check (char_length(looking_for) between 1 and 8000),
  add constraint member_can_introduce_length check (char_length(can_introduce) between 1 and 8000),
  add constraint member_languages_known check (languages <@ '{AR,BR,CA,CO,CS,DA,DE,EL,EN,ES,EU,FA,FR,FSL,HE,HI,HU,IT,JA,KAB,KO,NL,NO,OC,PL,PT,RO,RU,SV,TR,UK,VI,WO,ZH}'),
  add constraint member_languages_few check (cardinality(languages) <= 10),
  add constraint member_first_steps_known check (first_steps_left <@ '{PROFILE,PARTNERS,INSTALLATION}');
alter table member alter column first_steps_left set default '{PROFILE,PARTNERS,INSTALLATION}';
