import type { TopicWords } from '../topic-phrases.ts';

/** English phrases for politics, the top concept first; government and its policies: government.ts. */
export const POLITICS: readonly TopicWords[] = [
  {
    id: 'medtop:11000000',
    label: 'politics',
    phrases: {
      3: "prime minister, cabinet, cabinet meeting, cabinet minister, coalition government, coalition partner, opposition leader, opposition party, ruling party, member of parliament, backbench, backbenchers, lawmakers, legislature, legislation, draft bill, bill passed, second reading, lower house, upper house, Congress, Senate, senator, congressman, congresswoman, House of Representatives, House of Commons, White House, presidential transition, president-elect, inauguration, administration officials, federal government, federal agency, government agency, civil service, civil servants, public administration, public sector, state government, local government, city council, town council, county council, councillor, council leader, mayor, deputy mayor, mayoral, governor, planning committee, planning permission, planning application, zoning, ordinance, municipal, municipality, referendum, ballot paper, ballots, polling station, opinion poll, turnout, electorate, constituency, run-off, voter registration, registered to vote, voters, election day, election night, general election, regional election, local elections, election campaign, campaign trail, party conference, party leader, party leadership, party members, candidacy, nominee, caucus, manifesto, vote count, county clerk, election officials, voting machines, democracy, tax rise, tax reform, wealth tax, taxpayers, budget deficit, spending cuts, austerity, public spending, foreign ministry, foreign secretary, secretary of state, State Department, diplomats, diplomatic, embassy, ambassador, consulate, bilateral, multilateral, summit, United Nations, Security Council, European Commission, European Union, NATO, sanctions, treaty, asylum policy, asylum seekers, border control, migration policy, immigration policy, civil rights, Civil Rights Division, human rights, freedom of speech, freedom of expression, data protection, privacy law, open government, open data policy, freedom of information, transparency, executive order, Justice Department, Department of Justice, Homeland Security, defence ministry, defence minister, defense secretary, armed forces, conscription, Pentagon, intelligence agency, constitutional amendment, impeachment, no-confidence vote, resigned as minister, ex-minister, political party, politician, political, policymaking, public inquiry, ombudsman, regulator, minister said, ministry, social democrats, far-right, left-wing, right-wing, dictatorship, Labour Party, Republicans, Democrats, head of government, head of state, deputy prime minister, interior minister, interior ministry, justice minister, finance minister, finance ministry, treasury secretary, home secretary, chancellor said, party chairman, party chairwoman, parliamentary group, parliamentary committee, parliamentary speaker, plenary session, by-election, snap election, polling day, exit polls, vote of confidence, confidence vote, motion of no confidence, coalition agreement, coalition talks, governing coalition, minority government, interim government, caretaker government, spokesman for the ministry, government spokesman, government spokeswoman, decree law, emergency powers, state visit, foreign policy, trade policy, energy policy, housing policy, social policy, defence policy, security policy, defence spending, military spending, arms purchase, budget debate, budget talks, supplementary budget, national debt, debt brake, tax increase, tax relief, tax breaks, VAT, income tax, property tax, inheritance tax, tax office, tax authorities, tax returns, council tax, parish council, district council, regional assembly, regional government, county executive, city hall, town hall, municipal council, councilwoman, councilman, lord mayor, mayoress, alderman, city manager, bylaws, public hearing, citizens' initiative, petition, signatures for, plebiscite, secession, devolution, autonomy, annexation, separatists, border dispute, border crossing, border checks, extradition treaty, non-proliferation, nuclear deal, arms control, trade sanctions, EU summit, European Parliament, MEPs, G7, G20, African Union, Arab League, General Assembly, UN envoy, special envoy, peace envoy, consul, attaché, expelled diplomats, foreign ministers, joint statement, communique, asylum law, deportations, deported, residence permit, work permit, naturalised, border guards, coast patrol, intelligence services, spies, espionage, wiretapping, whistleblower, leaked documents, data protection law, net neutrality, lobbyist, lobbying, party donations, donations scandal, expenses scandal, ethics committee, conflict of interest, political prisoners, dissidents, crackdown on, authoritarian, autocrat, dictator, rigged election, election fraud, electoral fraud, election observers, term limit, re-election, incumbent, swing voters, swing state, battleground state, electoral college, primaries, caucuses, stump speech, policy paper, think tank, party congress, party convention, left-wing party, centre-right, centre-left, social democratic, Socialists, communists, Communist Party, nationalists, populists, Tories, Labour MPs, Liberal Democrats, Bundestag, Bundesrat, Knesset, Duma, Kremlin, Downing Street, Westminster, Capitol Hill, Elysee, Number 10, House Republicans, House Democrats, Supreme Leader, revolutionary council, presidential palace, presidential decree, presidential spokesman, federal law, state law, state legislature, attorney general, solicitor general, statehouse, state senator, state lawmakers, US government, memorandum, directive, rulemaking, federal register, executive branch, inspector general, General Services Administration, procurement rules, public procurement",
      2: 'government, minister, presidential, parliament, parliamentary, election, elected, electoral, vote, voted, voting, poll, candidate, opposition, coalition, bill, law passed, reform, council, amendment, decree, regulation, regulatory, national government, state-owned, public service, citizens, constituents, tax, taxation, budget, deficit, diplomacy, delegation, negotiators, bloc, foreign affairs, sovereignty, army, military, troops, soldiers, veterans, visa, immigration, migrants, refugees, surveillance, censorship, inquiry, scandal, resignation, resign, resigned, spokesman for the government, legislative, rural affairs, planners, consultation, public comment, act of parliament, constitution, democratic, =Greens, liberals, conservatives, privacy, legislator, ministerial, MPs, peers, lords, cabinet reshuffle, reshuffle, caucus chair, statesman, stateswoman, premier, chancellor, governing, government-funded, governance, oversight, abolish, abolished, repeal, repealed, ratify, ratified, ratification, veto, vetoed, filibuster, statute book, legislate, enacted, mandate, quorum, plenary, councilors, deputies, electing, re-elected, electioneering, leaflet campaign, canvassing, pollsters, percentage points ahead, landslide victory, landslide, hustings, slogan of the party, ideology, leftists, rightist, conservative party, liberal party, radical left, extremist party, deport, passport checks, visa rules, subsidy rules, tax cuts, levies',
      1: 'leader, speech, chair, chairman, supporters, opponents, critics, rally, rules, law, approve, approved, approval, rejected, adopted, passed, agreed, compromise, deadlock, negotiations, demand, reject, funding, housing, policy makers, policies, agencies, officials, president, federal, administration, campaign, campaigning, majority, committees, debate, parties, chamber, planning, proposal, motion, talks, objections, clerk, defence, defense, relations, independence, navy, border, Fed, quota',
    },
  },
  {
    id: 'medtop:20000574',
    label: 'election',
    phrases: {
      3: 'general election, presidential election, parliamentary election, polling stations, election campaign, election results, exit polls, ballot, voters, snap election, by-election, opinion polls, election, turnout, electoral, runoff, election day, electoral commission, midterm, local elections, election commission',
      2: 'voted, polls, vote count, polling, swing state, constituency, landslide victory, electorate, voter registration, poll worker',
      1: 'vote, candidate, campaign, elected, seats',
    },
  },
  {
    id: 'medtop:20000580',
    label: 'political campaigns',
    phrases: {
      3: 'campaign trail, campaign rally, campaign manager, campaign finance, campaign ads, campaign donations, presidential campaign, running mate, presidential hopeful, stump speech, attack ads, presidential candidate, party nomination, primary debate',
      2: 'nominee, front-runner, frontrunner, fundraiser, presidential nominee, campaigning, primaries, caucuses, nomination',
      1: 'campaign, candidate, rally, supporters, debate',
    },
  },
  {
    id: 'medtop:20000584',
    label: 'referenda',
    phrases: {
      3: 'referendum, plebiscite, Brexit vote, independence referendum, referendum on',
      2: 'yes campaign, no campaign',
      1: 'vote, voters',
    },
  },
  {
    id: 'medtop:20000587',
    label: 'fundamental rights',
    phrases: {
      3: 'human rights, civil rights, civil liberties, freedom of expression, freedom of speech, free speech, human rights abuses, human rights groups, political prisoners, amnesty international, human rights watch, rights activists, press freedom, freedom of assembly',
      2: 'right to protest, rights group, crackdown on dissent, torture, arbitrary detention, freedom, prisoner of conscience, human rights activist, censorship',
      1: 'activists',
    },
  },
  {
    id: 'medtop:20000588',
    label: 'censorship',
    phrases: {
      3: 'censorship, censored, internet censorship, banned book, state censors, internet shutdown, book ban',
      2: 'censors, blocked websites, banned from publishing, self-censorship',
      1: 'banned, blocked',
    },
  },
  {
    id: 'medtop:20000620',
    label: 'taxation',
    phrases: {
      3: 'tax cut, income tax, tax increase, tax reform, tax rate, value added tax, corporation tax, wealth tax, tax breaks, tax rises, corporate tax, tax hike, tax bill, tax authorities, property tax, tax credit',
      2: 'taxpayer, tax, taxation, VAT, tax return',
      1: 'revenue, levy',
    },
  },
  {
    id: 'medtop:20000634',
    label: 'migration policy',
    phrases: {
      3: 'immigration policy, asylum policy, border wall, deportation, asylum seekers, border control, immigration law, deported, immigration reform, visa rules, travel ban, asylum claims, undocumented immigrants, immigration bill, deport, border patrol, border security',
      2: 'asylum, immigration, migrants, illegal immigrants, residence permits, border crossings',
      1: 'visa, border, refugees',
    },
  },
  {
    id: 'medtop:20000635',
    label: 'nuclear policy',
    phrases: {
      3: 'nuclear deal, nuclear programme, nuclear program, uranium enrichment, nuclear weapons, nuclear talks, nuclear agreement, non-proliferation, nuclear watchdog, international atomic energy agency, nuclear test, nuclear accord, nuclear negotiations, nuclear treaty, nuclear disarmament, enriched uranium',
      2: 'IAEA, centrifuges, nuclear warheads, nuclear-armed, denuclearisation, denuclearization, nuclear facilities, nuclear arsenal',
      1: 'nuclear, uranium, inspectors, enrichment',
    },
  },
  {
    id: 'medtop:20000638',
    label: 'international relations',
    phrases: {
      3: 'bilateral relations, bilateral ties, foreign policy, foreign ministry, foreign minister, diplomatic ties, international community, strategic partnership, relations between the two countries, ties between the two countries, foreign affairs, international relations, mutual relations, bilateral cooperation, diplomatic relations, strategic partner, ties between, relations between',
      2: 'regional cooperation, superpower, two countries, both countries, two nations, neighbouring countries, neighboring countries, rapprochement, sphere of influence, joint statement, state visit, NATO allies, world powers, counterpart, foreign relations, great powers, global powers, cooperation between, relations, partnership between, geopolitics, balance of power, geopolitical, multilateral, ties with, relations with',
      1: 'ties, ally, cooperation, western, regional, sovereignty, tensions, secretary of state, alliance',
    },
  },
  {
    id: 'medtop:20000639',
    label: 'diplomacy',
    phrases: {
      3: "ambassador, embassy, diplomat, diplomatic, envoy, consulate, diplomatic relations, chargé d'affaires, diplomatic mission, special envoy, expelled diplomats, diplomacy, shuttle diplomacy, diplomatic talks, foreign ministry spokesman, foreign ministry spokeswoman, foreign ministry spokesperson",
      2: 'foreign minister, foreign ministry, mediation, mediator, consul, bilateral talks, met with his counterpart, delegation, bilateral meeting, summoned the ambassador, high-level talks, consultations, official visit, held talks with, negotiating table',
      1: 'talks, negotiations, counterpart, meeting with, visit to, dialogue, minister',
    },
  },
  {
    id: 'medtop:20000640',
    label: 'summit meetings',
    phrases: {
      3: "summit meeting, G7 summit, G20 summit, summit of leaders, NATO summit, EU summit, BRICS summit, leaders' summit, ASEAN summit, summit talks",
      2: 'summit, world leaders, heads of state and government, G20, G7, final communique',
      1: 'leaders, gathering',
    },
  },
  {
    id: 'medtop:20000641',
    label: 'treaty',
    phrases: {
      3: 'peace treaty, international treaty, treaty was signed, withdrawal from the treaty, ratified the treaty, ratification, signatory, withdrew from the agreement, withdrawal from the deal, multilateral agreement, bilateral agreement, international agreement, arms control treaty, treaty',
      2: 'ratify, protocol, accord, convention, memorandum of understanding, ratified, pact, the pact',
      1: 'signed, deal, commitments',
    },
  },
  {
    id: 'medtop:20000642',
    label: 'economic sanction',
    phrases: {
      3: 'economic sanctions, sanctions against, sanctions on, imposed sanctions, lift sanctions, sanctions relief, trade embargo, oil embargo, asset freeze, lifting of sanctions, sanctions regime, new sanctions, western sanctions, frozen assets, sanctioned individuals, unilateral sanctions',
      2: 'sanctions, embargo, sanctioned, blacklisted, freeze assets, arms embargo, blockade',
      1: 'restrictions, penalties, pressure',
    },
  },
  {
    id: 'medtop:20000643',
    label: 'foreign aid',
    phrases: {
      3: 'foreign aid, development aid, aid package, humanitarian aid, humanitarian assistance, aid workers, donor countries, aid agency, USAID, relief aid, aid convoy, development assistance',
      2: 'donors, aid groups, humanitarian, pledged aid, development projects, food aid',
      1: 'aid, assistance, relief',
    },
  },
  {
    id: 'medtop:20000644',
    label: 'international organisation',
    phrases: {
      3: 'security council, UN general assembly, UN secretary-general, world health organization, European Commission, African Union, Arab League, UN resolution, UNESCO, ASEAN, security council resolution, European parliament',
      2: 'secretary-general, UN, EU, member states, WTO, IMF, OSCE, World Bank, BRICS, OPEC, IAEA, bloc, European Union, NATO, United Nations',
      1: 'resolution, membership, council, WHO',
    },
  },
  {
    id: 'medtop:20000645',
    label: 'refugees and internally displaced people',
    phrases: {
      3: 'refugee, refugee camp, displaced people, internally displaced, UNHCR, asylum seekers, displaced families, fled their homes, fled the fighting, displacement camp, displaced persons',
      2: 'displaced, fleeing, asylum, tents, returnees, host communities',
      1: 'fled, camp, shelter',
    },
  },
  {
    id: 'medtop:20000646',
    label: 'non-governmental organisation',
    phrases: {
      3: 'non-governmental organisation, non-governmental organization, NGO, aid groups, Greenpeace, Oxfam, Amnesty International, Doctors Without Borders, Medecins Sans Frontieres, advocacy group, campaign group, civil society groups',
      2: 'nonprofit, non-profit, civil society, charity groups, watchdog group',
      1: 'activists, volunteers',
    },
  },
  {
    id: 'medtop:20000647',
    label: 'political crisis',
    phrases: {
      3: 'political crisis, government collapse, constitutional crisis, political deadlock, caretaker government, resigned as prime minister, government collapsed, calls to resign, stepped down as, political turmoil, calls for his resignation, political scandal',
      2: 'resignation, resigned, coalition collapsed, power vacuum, deadlock, stalemate, dissolved parliament, step down',
      1: 'crisis, resign, turmoil',
    },
  },
  {
    id: 'medtop:20000648',
    label: 'political dissent',
    phrases: {
      3: 'opposition leader, dissident, opposition activists, pro-democracy activists, political prisoner, opposition party, crackdown on, opposition figures, jailed opposition, exiled',
      2: 'crackdown, opposition supporters, opposition, activist, arrested activists, house arrest, exile',
      1: 'critics, regime',
    },
  },
  {
    id: 'medtop:20000651',
    label: 'political parties and movements',
    phrases: {
      3: 'political party, party leader, party conference, ruling party, Republican party, Democratic party, Labour party, Conservative party, far-right party, party congress, green party, populist, party leadership, coalition partners, party members, socialist party, far-right, left-wing party',
      2: 'Republicans, Democrats, social democrats, far-left, party chairman, right-wing, left-wing, GOP, Tories, socialists',
      1: 'party, leader, faction, supporters, conservatives, liberals',
    },
  },
  {
    id: 'medtop:20000654',
    label: 'democracy',
    phrases: {
      3: 'democracy, democratic institutions, rule of law, democratic transition, free and fair elections, pro-democracy, democratic reforms, democratic backsliding',
      2: 'authoritarian, checks and balances, democratic',
      1: 'freedom, institutions',
    },
  },
  {
    id: 'medtop:20000650',
    label: 'lobbying',
    phrases: {
      3: 'lobbyist, lobbying, lobby group, special interest groups, lobbying firm',
      2: 'lobbied, industry group',
      1: 'lobby, influence',
    },
  },
  {
    id: 'medtop:20000578',
    label: 'local elections',
    phrases: {
      3: 'local election, council elections, mayoral election, mayoral candidate, mayoral run-off, elected mayor, municipal elections, city council election',
      2: 'run-off, re-elected mayor',
      1: 'mayor, votes, council, candidate, ballots',
    },
  },
  {
    id: 'medtop:20000586',
    label: 'voting',
    phrases: {
      3: 'voter registration, registered voters, register to vote, registered to vote, polling stations, polling places, voting machines, postal votes, absentee ballots, early voting, ballot boxes, hand count, cast their ballots, cast their votes, cast a ballot, vote count, voting rights, voter turnout',
      2: 'ballot, voting, turnout, recount',
      1: 'votes, voter, polls, counted',
    },
  },
  {
    id: 'medtop:20000120',
    label: 'civil rights',
    phrases: {
      3: 'civil rights, civil rights movement, civil rights act, civil rights activist, civil liberties, voting rights act, segregation, desegregation, equal rights',
      2: 'equal protection, Jim Crow',
      1: 'discrimination, rights, equality',
    },
  },
  {
    id: 'medtop:20000628',
    label: 'housing and urban planning policy',
    phrases: {
      3: 'planning committee, planning permission, planning application, planning officers, zoning, zoning board, rezoning, housing policy, rent control, affordable housing, building permit, development plan, local plan, urban planning, urban planners, city planners, green belt, high-rise, tower block, storey tower, housing shortage, social housing, new homes',
      2: 'planners, housing, redevelopment, storeys, developer',
      1: 'tower, residents, site, flats, building, objections, density',
    },
  },
  {
    id: 'medtop:20000582',
    label: 'political candidates',
    phrases: {
      3: 'presidential candidate, presidential hopeful, candidate for mayor, top candidate, party nominee, nominated as candidate, running mate, frontrunner, front-runner, her candidacy, his candidacy, leadership contest, lead candidate, seeks re-election, standing for election, party list',
      2: 'candidates, candidacy, nominee, hopefuls',
      1: 'campaign, party, elected, vote, lead',
    },
  },
  {
    id: 'medtop:20000583',
    label: 'primary elections',
    phrases: {
      3: 'primary elections, party primary, leadership ballot, party members voted, caucuses, Super Tuesday, leadership election',
      2: 'primary, caucus, delegates at the party conference',
      1: 'party, candidate, votes, nomination',
    },
  },
  {
    id: 'medtop:20000649',
    label: 'political process',
    phrases: {
      3: 'electoral reform, electoral system, electoral law, voting system, ranked-choice voting, proportional representation, term limits, gerrymandering, redistricting, checks and balances, separation of powers',
      2: 'hand count, audit of the vote',
      1: 'votes, count, elections',
    },
  },
];
