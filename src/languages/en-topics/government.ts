import type { TopicWords } from '../topic-phrases.ts';

/** English phrases for government and its policies. */
export const GOVERNMENT: readonly TopicWords[] = [
  {
    id: 'medtop:20000607',
    label: 'government budget',
    phrases: {
      3: 'budget deficit, government spending, austerity, public spending, federal budget, state budget, budget bill, government shutdown, spending bill, budget cuts, chancellor of the exchequer, deficit, fiscal policy, draft budget, spending cuts',
      2: 'budget, finance minister, treasury, fiscal, austerity measures, fiscal year',
      1: 'spending, cuts, billion',
    },
  },
  {
    id: 'medtop:20000611',
    label: 'impeachment',
    phrases: {
      3: 'impeachment, impeached, impeachment trial, articles of impeachment, impeachment inquiry, impeach',
      2: 'removed from office',
      1: 'senate',
    },
  },
  {
    id: 'medtop:20000612',
    label: 'local government and authority',
    phrases: {
      3: 'city council, mayor, town council, county council, city hall, municipal, local authority, local government, councillor, councilman, council meeting, local council, county commissioners, borough council, councilwoman',
      2: 'municipality, council, planning permission, town hall, council tax, aldermen, zoning',
    },
  },
  {
    id: 'medtop:20000615',
    label: 'parliament',
    phrases: {
      3: 'parliament, MP, House of Commons, House of Lords, House of Representatives, senator, congressman, congresswoman, Bundestag, Knesset, Duma, national assembly, parliamentary, lower house, upper house, vote of no confidence, no-confidence vote, Senate vote, legislature, speaker of the house, legislator',
      2: 'Senate, Congress, legislative, filibuster, backbenchers, lawmaker, bipartisan, passed a bill, members of parliament, committee hearing, deputies voted, legislation',
      1: 'bill, amendment, debate, committee, speaker, vote',
    },
  },
  {
    id: 'medtop:20000593',
    label: 'government',
    phrases: {
      3: 'cabinet reshuffle, cabinet minister, government minister, Downing Street, Kremlin spokesman, coalition government, head of state, executive order, government spokesman, new government, interior minister, foreign secretary, home secretary, president signed, sworn in',
      2: 'cabinet, presidency, premier, administration officials, government officials, coalition talks, prime minister, White House',
      1: 'president, government, official, administration, governor, minister, ministry, chancellor, vice president, secretary of state',
    },
  },
  {
    id: 'medtop:20000597',
    label: 'constitution (law)',
    phrases: {
      3: 'constitutional amendment, constitution, constitutional reform, constitutional court, new constitution, constitutional changes, draft constitution, term limits, first amendment',
      2: 'constitutional, unconstitutional, amendments',
      1: 'article, amended',
    },
  },
  {
    id: 'medtop:20000598',
    label: 'defence',
    phrases: {
      3: 'ministry of defence, defence minister, defense minister, defence ministry, defense ministry, defence spending, defense spending, defence budget, defense secretary, defence secretary, military cooperation, military budget, defense cooperation, defence cooperation, military exercises, military drills, defence pact, military ties',
      2: 'joint exercises, war games, deterrence, defence chief, defense department, joint chiefs of staff, military alliance, armed forces, air defence, air defense, rearmament, defence industry, defense industry, military hardware, Pentagon',
      1: 'military, defence, defense, troops, army',
    },
  },
  {
    id: 'medtop:20000599',
    label: 'armed forces',
    phrases: {
      3: 'armed forces, army commander, air force, naval forces, navy, chief of staff of the army, conscription, military base, army chief, military service, infantry, marines, special forces, conscripts, battalion, military commander, reservists',
      2: 'commander, general staff, warship, troops, regiment, military officials, brigade, veterans, army, aircraft carrier, corps, soldier',
      1: 'military, forces, officer',
    },
  },
  {
    id: 'medtop:20000602',
    label: 'military weaponry',
    phrases: {
      3: 'ballistic missile, cruise missile, fighter jets, military drones, combat drones, weapons systems, air defence system, air defense system, missile test, missile launch, battle tanks, hypersonic missile, surface-to-air missiles, weapons shipments, cluster munitions, unmanned aerial vehicles, artillery shells, arms shipments, arms supplies, arms exports, arms deal, arms sales',
      2: 'missile, weapons, drone, ammunition, warhead, howitzer, fighter planes, munitions, rocket launchers, rockets, armoured vehicles',
      1: 'tanks, jets, range, bomber',
    },
  },
  {
    id: 'medtop:20000604',
    label: 'national security',
    phrases: {
      3: 'national security, national security council, security council secretary, homeland security, national security adviser, national security advisor, security threat, security services, border security, supreme national security, counterterrorism, counter-terrorism',
      2: 'security forces, security cooperation, security agencies, security official, security guarantees, security challenges, intelligence services',
      1: 'security, threat',
    },
  },
  {
    id: 'medtop:20000605',
    label: 'espionage and intelligence',
    phrases: {
      3: 'espionage, spying, spy, intelligence agency, CIA, MI6, Mossad, intelligence service, double agent, spy ring, secret agent, accused of spying, KGB, wiretapping, classified documents',
      2: 'MI5, FSB, NSA, whistleblower, surveillance programme, intelligence officer, intelligence officials, spy agency',
      1: 'intelligence, agent, secret, classified',
    },
  },
  {
    id: 'medtop:20000594',
    label: 'civil and public service',
    phrases: {
      3: 'civil service, civil servant, public service, public servants, government employees, county clerk, city clerk, town clerk, election officials, public officials, permanent secretary, federal employees',
      2: 'clerk, bureaucracy, bureaucrats, officials in charge',
      1: 'office, staff, county, government',
    },
  },
];
