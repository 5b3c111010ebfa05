-- A network that isn't in the guide, as somebody without an account proposes it. It waits for a guide's editors, who make a draft of it
-- or refuse it.
create table proposal (
  region_id int not null,
  id uuid not null,
  status text not null default 'PENDING',
  proposed_at timestamptz not null,
  name text not null,
  family text not null,
  -- Where the network has its seat, or meets.
  commune_code text not null,
  website text,
  -- How the network is reached; forgotten when the proposal is refused.
  contact_email text,
  contact_phone text,
  -- Why it belongs in the guide.
  words text not null,
  decided_at timestamptz,
  -- Who decided.
  account_id uuid,
  -- Made by the client of whoever decided; the draft's id, too.
  command_id uuid,
  -- SHA-256 of what the command said: another one under the same id is refused.
  digest text,
  -- Why nothing comes of it.
  reason text,
  -- The draft that was made of it.
  network_id uuid,
  constraint proposal_pkey primary key (region_id, id),
  constraint proposal_region_fkey foreign key (region_id) references region (id),
  constraint proposal_commune_fkey foreign key (commune_code) references commune (code),
  constraint proposal_account_fkey foreign key (account_id) references identity.account (id),
  constraint proposal_network_fkey foreign key (region_id, network_id) references network (region_id, id),
  constraint proposal_command_key unique (region_id, command_id),
  constraint proposal_status_known check (status in ('PENDING', 'ACCEPTED', 'REFUSED')),
  constraint proposal_family_known check (family in ('SECTORAL', 'TRADE', 'TERRITORIAL', 'THEMATIC')),
  constraint proposal_decided_whole check (
    (status = 'PENDING') = (decided_at is null) and (status = 'PENDING') = (command_id is null)
    and (command_id is null) = (digest is null)),
  constraint proposal_refused_whole check ((status = 'REFUSED') = (reason is not null)),
  constraint proposal_accepted_whole check ((status = 'ACCEPTED') = (network_id is not null)),
  constraint proposal_texts_length check (
    char_length(name) between 1 and 960 and char_length(website) <= 2000 and char_length(contact_email) <= 500
    and char_length(contact_phone) <= 50 and char_length(words) between 1 and 8000 and char_length(reason) between 1 and 8000)
);
create index proposal_status_idx on proposal (region_id, status, proposed_at, id);
create index proposal_network_idx on proposal (region_id, network_id) where network_id is not null;

-- Whoever wants to hear what becomes of it. The row goes with the answer, or after twelve months without one.
create table proposal_author (
  region_id int not null,
  proposal_id uuid not null,
  -- As they call themselves, for the editors; null if they don't.
  name text,
  -- Sealed where the installation was given a secret (ENTREGENT_SECRET), and then it begins with 'v1:'. Null for whoever wants no answer.
  address text,
  language text not null,
  constraint proposal_author_pkey primary key (region_id, proposal_id),
  constraint proposal_author_proposal_fkey foreign key (region_id, proposal_id) references proposal (region_id, id),
  constraint proposal_author_language_known check (language in ('FR', 'EN')),
  constraint proposal_author_lengths check (char_length(name) between 1 and 800 and char_length(address) <= 500)
);

select app.protect('proposal', 'guide', '{}', '{insert,update}');
select app.protect('proposal_author', 'guide', '{}', '{insert,delete}');

-- Sheets that look like the network that is proposed, by their newest versions, those with the most in common first. Who proposes a
-- network writes its name from memory: in the same commune a name that is nearly the same counts, too. The draft that was made of the
-- proposal is none of them. Whoever asks sees their own sheets alone, as everywhere.
create function app.proposal_duplicates(proposal_region_id int, proposal_id uuid)
  returns table (region_id int, network_id uuid, reasons text[])
  language sql stable rows 3 as
$$
  with mine as (
    select name, app.slug(name) as slug, app.fold(name) as folded, app.guide_site(website) as site, commune_code, network_id
    from public.proposal
    where proposal.region_id = proposal_region_id and proposal.id = proposal_id),
  alike as (
    select network.id, version.commune_code = mine.commune_code as is_near, array_remove(array[
      case
        when app.slug(version.name) = mine.slug then 'NAME'
        when version.commune_code = mine.commune_code and extension.similarity(app.fold(version.name), mine.folded) > 0.6 then 'NAME'
      end,
      case when app.guide_site(version.website) = mine.site then 'WEBSITE' end,
      case when app.slug(version.acronym) = mine.slug then 'ACRONYM' end
    ], null) as reasons
    from mine
    cross join public.network
    join public.network_version version
      on version.region_id = network.region_id and version.network_id = network.id and version.number = network.latest_number
    where network.region_id = proposal_region_id and network.status <> 'MERGED'
      and network.withdrawn_version is distinct from network.version and network.id is distinct from mine.network_id)
  select proposal_region_id, alike.id, case when alike.is_near then alike.reasons || 'PLACE'::text else alike.reasons end
  from alike
  where alike.reasons <> '{}'
  order by cardinality(alike.reasons) desc, alike.is_near desc nulls last, alike.id
  limit 10
$$;
