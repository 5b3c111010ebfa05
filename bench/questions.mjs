const REFERRAL = "id status createdAt";
const MEMBER = "id firstName lastName";
const CHAPTER = "id name";
const NETWORK = "id name";

/** A member, an officer, a director, the network's administrator. */
const CALLERS = {
  member: "membre1@bench.example",
  officer: "membre31@bench.example",
  director: "directrice1@bench.example",
  administrator: "membre61@bench.example",
};

const REFERRAL_FILTERS = [
  ...["", "statuses: [DISPUTED]", "statuses: [WON, NO_SALE, EXPIRED]", "stages: [NEW, PENDING]", "kind: OUTSIDE"],
  ...[`createdFrom: "2025-03-01"`, `createdTo: "2025-06-01"`, `sentTo: "2025-06-01"`, `statuses: [SENT], kind: INSIDE`],
];
/** No index helps to find the last change of what was created long ago: such a list reads on until it has a page. */
const READS_ON = /(createdTo|sentTo|createdFrom).*CHANGED_AT/;
/** A guide's editors search in all versions; the public sees how many sheets each choice would leave. */
const OF_ALL_SHEETS = /networkSheets\(search|facets|guide \{ consultations/;
const REFERRAL_ORDERS = ["CREATED_AT_DESC", "CREATED_AT_ASC", "CHANGED_AT_DESC"];
const MEMBER_FILTERS = ["", `search: "grandelysic"`, "specialty: $specialty", `search: "sol", specialty: $specialty`];
const NETWORK_FILTERS = [
  ...["", `search: "entreprises numérique"`, `search: "resau"`, `search: "vignerons bois"`, "family: TRADE", "service: TRAINING"],
  ...["frequency: MONTHLY, feeBand: UP_TO_300", `search: "club", department: "13"`, "full: false"],
];
/** Those that no index has are asked for in one region. */
const NETWORK_ORDERS = ["COMPLETENESS", "CHANGED_AT_DESC", "RELEVANCE", "NEARNESS", "FRESHNESS"];
const CHAPTER_FILTERS = ["", `search: "groupe 1"`, "openSpecialty: $specialty", "closed: true"];

/** Each list with each filter and order, the first page and the last; for everybody. */
export function questions(database) {
  const [{ code, chapter, member, specialty, referral }] = database.rows(`select region.code, 'cha_' || member.region_id || '_' || member.chapter_id as chapter,
      'mbr_' || member.region_id || '_' || member.id as member, member.specialty_code as specialty,
      (select 'ref_' || won.region_id || '_' || won.id from referral won where won.region_id = member.region_id
        and won.receiver_id = member.id and won.status = 'WON' order by won.id limit 1) as referral
    from member join region on region.id = member.region_id join identity.account on account.id = member.account_id
    where account.email_folded = '${CALLERS.member}'`);
  const variables = { region: code, chapter, member, specialty, referral };
  const all = [];
  const [{ count }] = database.rows("select count(*)::int from region");
  const add = (asked) => {
    const guide = OF_ALL_SHEETS.test(asked.query);
    all.push({ ...asked, variables: used(asked.query, variables), regions: reach(asked, count), guide });
  };
  for (const [caller, subject] of Object.entries(CALLERS)) {
    for (const { list, query } of lists(caller)) add({ name: `${caller}, ${list}`, subject, query });
  }
  for (const { list, query } of [...chapterLists(), ...networkLists()]) add({ name: `public, ${list}`, query });
  return all.filter(({ name }) => !READS_ON.test(name));
}

/** How many regions a list reaches over: an administrator's referrals, and everybody's members, chapters and networks, over all. */
function reach({ name, query }, count) {
  const everywhere = query.includes("$region") || query.includes("$chapter") ? 1 : count;
  return name.startsWith("administrator") || !/ referrals\(/.test(query) ? everywhere : 1;
}

function lists(caller) {
  const own = caller === "member" ? ledgerLists() : [];
  return [...referralLists(caller), ...own, ...memberLists(), ...chapterLists(), ...totals(caller), ...partnerLists(caller), ...importLists(caller), ...sheetLists(caller), ...meetingLists(caller), ...visitorLists(caller), ...noticeLists(caller)];
}

function* referralLists(caller) {
  const side = caller === "member" ? ["side: GIVEN", "side: RECEIVED, stages: [NEW]"] : [];
  for (const filter of [...REFERRAL_FILTERS, ...side]) {
    for (const order of REFERRAL_ORDERS) {
      for (const page of ["first: 20", "last: 20"]) {
        const how = `${filter ? `filter: { ${filter} }, ` : ""}orderBy: ${order}, ${page}`;
        yield asked(`referrals(${how})`, `{ nodes { ${REFERRAL} } pageInfo { hasNextPage } }`);
        yield asked(`referrals(region: $region, ${how})`, `{ nodes { ${REFERRAL} } }`);
      }
    }
  }
  for (const filter of REFERRAL_FILTERS) {
    const how = `${filter ? `filter: { ${filter} }, ` : ""}first: 20`;
    yield asked(`chapter(id: $chapter) { referrals(${how})`, `{ nodes { ${REFERRAL} } } }`);
    yield asked(`member(id: $member) { referralsGiven(${how})`, `{ nodes { ${REFERRAL} } } }`);
    yield asked(`member(id: $member) { referralsReceived(${how})`, `{ nodes { ${REFERRAL} } } }`);
  }
}

/** A person's own, and what belongs to a referral of theirs. */
function* ledgerLists() {
  for (const period of ["", `from: "2025-03-01", to: "2025-06-30", `]) {
    yield asked(`member(id: $member) { closedBusiness(${period}first: 20)`, "{ nodes { id closedOn } } }");
  }
  yield asked("referral(id: $referral)", "{ history { sequence toStatus } closedBusiness { id } }");
}

/** What somebody was told. */
function* noticeLists(caller) {
  if (caller !== "member") return;
  for (const page of ["first: 20", "unread: true, first: 20", "last: 20"]) {
    yield asked(`viewer { notices(${page})`, "{ nodes { id kind referral { id } meeting { id } } } unreadNoticeCount }");
  }
}

/** A chapter's visitors, and those of its meetings. */
function* visitorLists(caller) {
  if (caller === "partner") return;
  for (const filter of ["", "toFollowUp: true, ", "statuses: [REGISTERED], "]) {
    yield asked(`chapter(id: $chapter) { visitors(${filter}first: 20)`, "{ nodes { id name seatHolder { id } } } }");
  }
  yield asked("chapter(id: $chapter)", "{ nextMeeting { visitorCounts { expected toFollowUp } visitors { id name status } } }");
}

/** A chapter's meetings with who came, and what a member does between them. */
function* meetingLists(caller) {
  for (const filter of ["", `from: "2025-03-01", to: "2025-06-30", `, "statuses: [COMPLETED], "]) {
    for (const page of ["orderBy: HELD_ON_DESC, first: 20", "orderBy: HELD_ON_ASC, last: 20"]) {
      yield asked(`chapter(id: $chapter) { meetings(${filter}${page})`, "{ nodes { id heldOn snapshot { present } } } }");
    }
  }
  for (const page of ["first: 20", "last: 20"]) {
    yield asked(`chapter(id: $chapter) { seats(${page})`, "{ nodes { status specialty { id } holder { id } } } }");
    yield asked(`chapter(id: $chapter) { applications(${page})`, "{ nodes { id status viewerCanVote } } }");
    yield asked(`chapter(id: $chapter) { memberships(${page})`, "{ nodes { id status dueOn viewerActions } } }");
    yield asked(`chapter(id: $chapter) { memberships(statuses: [LATE], ${page})`, "{ nodes { id status dueOn } } }");
    yield asked(`chapter(id: $chapter) { memberships(renewals: [OPEN], ${page})`, "{ nodes { id dueOn renewal } } }");
    yield asked(`chapter(id: $chapter) { applications(statuses: [SUBMITTED], ${page})`, "{ nodes { id status } } }");
  }
  yield asked("chapter(id: $chapter)", "{ nextMeeting { id totals { expected oneToOnes } attendance { mark oneToOnes } } }");
  if (caller !== "member") return;
  yield asked(`member(id: $member) { attendance(from: "2025-03-01", to: "2026-02-28")`, "{ meetings rate } }");
  for (const list of ["oneToOnes", "trainingCredits"]) {
    yield asked(`member(id: $member) { ${list}(from: "2025-03-01", first: 20)`, "{ nodes { id meeting { heldOn } } } }");
  }
}

/** Totals of whole periods; a region's are a director's. */
function* totals(caller) {
  const period = `statistics(from: "2025-03-01", to: "2026-02-01")`;
  const figures = "{ referralsGiven activeMembers byMonth { month referralsGiven } } }";
  yield asked(`chapter(id: $chapter) { ${period}`, figures);
  if (caller === "director") yield asked(`region(code: $region) { ${period}`, figures);
  if (caller === "director") yield asked("policies(region: $region)", "{ kinds { kind differences inForce { id status } upcoming { id } versions { id status endsOn } } }");
  if (caller === "director") yield asked("offices(region: $region, first: 20)", "{ nodes { id role holderName } }");
}

/** Who reads the network: organisations are an administrator's, a region's readers a director's, too. */
function* partnerLists(caller) {
  if (caller === "administrator") {
    for (const how of ["first: 20", "last: 20", `search: "chambre", first: 20`, "reading: true, first: 20"]) {
      yield asked(`partnerOrganisations(${how})`, "{ nodes { id name } }");
    }
  }
  if (caller === "administrator" || caller === "director") {
    for (const how of ["first: 20", "inForce: true, first: 20"]) {
      yield asked(`region(code: $region) { partnerGrants(${how})`, "{ nodes { id organisationName permission } } }");
    }
  }
}

function* importLists(caller) {
  if (caller === "administrator" || caller === "director") {
    for (const page of ["first: 20", "last: 20"]) {
      yield asked(`memberImports(${page})`, "{ nodes { id memberCount } }");
      yield asked(`memberImports(region: $region, ${page})`, "{ nodes { id memberCount } }");
    }
  }
}

/** A guide's sheets are its editors', of whom the director is one. */
function* sheetLists(caller) {
  if (caller !== "director") return;
  for (const filter of ["", "statuses: [DRAFT], ", "waiting: true, ", `search: "club", `]) {
    for (const page of ["first: 20", "last: 20"]) {
      yield asked(`region(code: $region) { networkSheets(${filter}${page})`, "{ nodes { id status } totalCount } }");
    }
  }
  yield asked("region(code: $region) { networkSheets(first: 1)", "{ nodes { duplicates { reasons } } } }");
  for (const filter of ["", "statuses: [WAITING], "]) {
    for (const page of ["first: 20", "last: 20"]) {
      yield asked(`region(code: $region) { claims(${filter}${page})`, "{ nodes { id status } totalCount } }");
    }
  }
  for (const filter of ["", "status: PENDING, "]) {
    for (const page of ["first: 20", "last: 20"]) {
      yield asked(`region(code: $region) { suggestions(${filter}${page})`, "{ nodes { id changes { field current } } totalCount } }");
    }
    for (const page of ["first: 20", "last: 20"]) {
      yield asked(`region(code: $region) { proposals(${filter}${page})`, "{ nodes { id name duplicates { reasons } } totalCount } }");
    }
    yield asked("region(code: $region) { networkSheets(first: 1)", `{ nodes { suggestions(${filter}first: 5) { nodes { id } } } } }`);
  }
  const period = `(from: "2025-11-01", to: "2026-10-31")`;
  yield asked(
    `region(code: $region) { guide { consultations${period}`,
    `{ unique days { day unique } } mostRead${period} { unique } families { count } } }`,
  );
  yield asked(
    "region(code: $region) { networkSheets(first: 1)",
    `{ nodes { consultations${period} { views days { day views } } } } }`,
  );
  for (const page of ["first: 20", "last: 20"]) {
    for (const filter of ["", "states: [READ], "]) {
      yield asked(`region(code: $region) { sheetImports(${filter}${page})`, "{ nodes { id state } totalCount } }");
    }
    for (const filter of ["", "kinds: [NEW, FAULTY], ", "undecided: true, "]) {
      yield asked(
        `region(code: $region) { sheetImports(first: 1) { nodes { rows(${filter}${page})`,
        "{ nodes { line kind } totalCount } } } }",
      );
    }
  }
}

function* memberLists() {
  for (const filter of MEMBER_FILTERS) {
    for (const order of ["NAME", "JOINED_ON_DESC"]) {
      for (const page of ["first: 20", "last: 20"]) {
        const how = `${filter ? `${filter}, ` : ""}orderBy: ${order}, ${page}`;
        yield asked(`members(${how})`, `{ nodes { ${MEMBER} } }`);
        yield asked(`members(region: $region, ${how})`, `{ nodes { ${MEMBER} } }`);
        yield asked(`chapter(id: $chapter) { members(${how})`, `{ nodes { ${MEMBER} } } }`);
      }
    }
  }
}

function* chapterLists() {
  for (const filter of CHAPTER_FILTERS) {
    for (const order of ["NAME", "CREATED_ON"]) {
      const how = `${filter ? `${filter}, ` : ""}orderBy: ${order}, first: 20`;
      yield asked(`chapters(${how})`, `{ nodes { ${CHAPTER} } }`);
      yield asked(`chapters(region: $region, ${how})`, `{ nodes { ${CHAPTER} } }`);
    }
  }
}

/** The guide is public. */
function* networkLists() {
  const facets = "families { count } departments { count } services { count } frequencies { count }";
  for (const filter of NETWORK_FILTERS) {
    for (const page of ["first: 20", "last: 20"]) {
      const how = (order) => `${filter ? `${filter}, ` : ""}orderBy: ${order}, ${page}`;
      for (const order of NETWORK_ORDERS) {
        const near = order === "NEARNESS" ? `near: "com_13005", ` : "";
        yield asked(`networks(region: $region, ${near}${how(order)})`, `{ nodes { ${NETWORK} } }`);
      }
      yield asked(`networks(region: $region, ${how("NAME")})`, `{ nodes { ${NETWORK} } totalCount facets { ${facets} } }`);
      if (filter.startsWith("search")) yield asked(`networks(${how("RELEVANCE")})`, `{ nodes { ${NETWORK} } }`);
    }
  }
}

const TYPES = { region: "String!", chapter: "ID!", member: "ID!", specialty: "String!", referral: "ID!" };

function asked(list, selection) {
  const needed = Object.entries(TYPES).filter(([name]) => list.includes(`$${name}`));
  const head = needed.length > 0 ? `query (${needed.map(([name, type]) => `$${name}: ${type}`).join(", ")}) ` : "";
  return { list, query: `${head}{ ${list} ${selection} }` };
}

function used(query, variables) {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}:`)));
}
