import type { TopicWords } from '../topic-phrases.ts';

/** English phrases for conflict, war and peace, the top concept first. */
export const CONFLICT: readonly TopicWords[] = [
  {
    id: 'medtop:16000000',
    label: 'conflict, war and peace',
    phrases: {
      3: "ceasefire, cease-fire, truce, armistice, peace talks, peace deal, peace agreement, peace treaty, peace process, peacekeepers, peacekeeping, front line, frontline, shelling, shelled, artillery, mortar fire, mortars, airstrike, air strike, drone strike, drone attack, drones struck, missile, missile attack, rocket fire, bombardment, bombarded, bombed, bombing, suicide bomber, car bomb, roadside bomb, bomb blast, bomb attack, explosive device, militants, insurgency, guerrilla, militia, militiamen, paramilitary, jihadist, terrorist, terrorism, terror attack, terror group, claimed responsibility, Islamic State, al-Qaeda, Taliban, Hamas, Hezbollah, troops, counteroffensive, counter-offensive, ground forces, infantry, armoured vehicles, battalion, brigade, regiment, general staff, battlefield, warring parties, warring sides, invasion, invaded, invaders, occupying, occupied territory, siege, besieged, civil war, world war, World War I, World War II, First World War, Second World War, Cold War, Vietnam War, Korean War, Gulf War, wartime, war veterans, fallen soldiers, war dead, war cemetery, prisoner of war, prisoner exchange, prisoner swap, landmine, minefield, unexploded, disarmament, demobilised, genocide, massacre, massacred, mass grave, ethnic cleansing, atrocities, killings of, coup, coup d'état, putsch, junta, seized power, martial law, curfew, mutiny, uprising, revolt, rebellion, unrest, rioters, rioting, riots, riot police, tear gas, rubber bullets, barricades, protesters, protest march, mass protest, street protests, clashes, clashed, looted, no-fly zone, warplanes, warship, gunboat, air defence, anti-aircraft, nuclear weapons, chemical weapons, civilians killed, displaced, fled the fighting, war-torn, post-war reconstruction, war zones, war-ravaged, war refugees, war graves, war memorial, war crime, war criminals, act of war, declared war, declaration of war, war effort, proxy war, trade of fire, fire exchange, border clashes, border skirmish, skirmishes, cross-border, ground offensive, air raids, air raid sirens, air force strikes, naval blockade, blockade of, no man's land, occupied by, occupation forces, rebel-held, government-held, rebel leader, rebel groups, rebel forces, armed groups, armed men, armed conflict, armed attack, armed clashes, armed militia, warlords, mercenaries, child soldiers, frontline troops, special forces, elite troops, troop withdrawal, troop movements, reinforcements, mobilisation, mobilization, conscripts, reservists, casualties on both sides, soldiers killed, soldiers were killed, civilians were killed, civilian casualties, human shields, humanitarian corridor, humanitarian pause, prisoners were exchanged, hostage deal, peace plan, peace conference, peace mission, peace negotiations, peace accords, UN mission, blue helmets, observers' mission, ceasefire line, ceasefire agreement, truce ran out, ceasefire violation, violated the truce, demilitarised, disarm, arms embargo, arms deliveries, weapons deliveries, weapons of mass destruction, cluster bombs, cluster munitions, drones shot down, shot down, cruise missile, ballistic missiles, howitzers, grenades, hand grenade, snipers, kalashnikov, machine guns, roadblocks, checkpoints, curfew imposed, state of emergency after, military coup, coup attempt, attempted coup, coup leaders, soldiers seized, army took power, takeover by the army, suspended the constitution, overthrown, toppled, ousted by the military, popular uprising, armed uprising, secessionist war, ethnic violence, sectarian violence, communal violence, tribal clashes, pogroms, Holocaust, Shoah, concentration camp, Auschwitz, genocide survivors, Rwandan genocide, Armenian genocide, Srebrenica, killing fields, massacre of, commemorate the victims, commemoration of the massacre, liberation of the camp, D-Day, Normandy landings, Western Front, Eastern Front, trench warfare, Blitz, Pearl Harbor, Hiroshima, Nagasaki, Wehrmacht, Red Army, Nazi Germany, Allied forces, war diary, veterans' association, war widows, missing in action, killed in action, unexploded bomb, wartime bomb, bomb disposal, mine clearance, demining, defused, jihad, extremist group, Islamists, al-Shabab, Boko Haram, ISIS, ISIL, IRA, ETA, PKK, suicide attacks, suicide vest, truck bomb, letter bomb, attack claimed, claimed the attack, no group claimed, terror cell, terror suspects, terror plot, anti-terror, counter-terrorism, hijackers, hijacked plane, assassination, assassinated, assassin, sabotage attack, street battles, street violence, mass demonstrations, anti-government protests, anti-government protesters, protest movement, protest camp, sit-ins, general strike and protests, march against, marched through, marched on, marching against, demonstrated against, demonstrated in, took to the streets, take to the streets, protesters clashed, clashed with police, security forces, water cannons, stun grenades, Molotov cocktails, petrol bombs, burning barricades, looters, looting, rampage, mob, lynch mob",
      2: 'war, conflict, armed, army, military, soldier, fighters, attack, attacked, attackers, bomb, blast, explosion, explosives, gunmen, gunfire, shot dead, weapons, ammunition, enemy, battle, victory over, defeat of, killed, wounded, casualties, civilian, refugees, peace, veteran, protest, protested, demonstration, rally, marched, marchers, slogans, state of siege, colonel, commander, command, territory, border guards, hostage-takers, drone, strike on, violence, violent, extremists, remembrance day, fallen, monument to, sabotage, ultimatum, offensive, rebels, =tanks, combat, fighting, =generals, revolution, hostages, warring, belligerent, combatants, soldiering, garrison, outpost, trenches, warfare, invading, invade, recaptured, stormed, repelled, advancing, surrendered, ambush, ambushed, annexed, liberated, occupiers, bombers, fighter jet, warhead, munitions, rocket launchers, rifle, projectiles, shrapnel, bunkers, bomb shelter, evacuees from the fighting, exiles, insurgent, jihadis, fanatics, bloodshed, carnage, slaughter, slaughtered, butchered, exterminated, survivors of the, hostilities, de-escalation, reconcile, protestors, demonstrator, rallied, placards, banners, chanted slogans, chanting slogans',
      1: 'president, regime, country, government, region, town, village, river, bank, residents, city, square, streets, crowd, police, fired, fire, dead, killing, fled, power, state radio, broadcast, airport, officers, refinery, depot, history, century, killed and, group, desert, winter, thousands, anniversary, =shells, =arms, forces, survivors, memorial, raid, captured, seized, retreat, retreated, surrender, advance on, reconciliation, Battle of, escalation, barracks',
    },
  },
  {
    id: 'medtop:20000053',
    label: 'act of terror',
    phrases: {
      3: 'terrorist attack, terror attack, suicide bomber, suicide bombing, car bomb, terrorist group, claimed responsibility for the attack, terrorism, Islamic State, Al-Qaida, Al Qaeda, Boko Haram, terrorist, bomb attack, jihadist, Isis, Daesh, Al-Shabab, roadside bomb',
      2: 'bombing, terror, extremists, explosive device, gunmen stormed, militant, explosives, bomb blast',
      1: 'bomb, attack, attacker, blast',
    },
  },
  {
    id: 'medtop:20000056',
    label: 'armed conflict',
    phrases: {
      3: 'armed conflict, ceasefire, cease-fire, heavy fighting, airstrike, air strike, shelling, rebel fighters, front line, frontline, military offensive, insurgent, insurgency, rocket attack, artillery fire, armed group, border clashes, fighting between, missile strike, drone strike, drone attack, truce, gunfight, rebel forces',
      2: 'clashes, militia, rebels, hostilities, shelled, bombardment, militants, guerrillas, civilians killed, battlefield, trenches',
      1: 'troops, civilians, attack, forces, killed, casualties, soldiers, battle, offensive, fighting, fighters, siege, conflict',
    },
  },
  {
    id: 'medtop:20000062',
    label: 'war',
    phrases: {
      3: 'declared war, war between, state of war, full-scale war, invasion of, full-scale invasion, war-torn, prisoners of war, war zone, act of war, at war with, military campaign, invading forces, civil war, wartime, special military operation, military operation',
      2: 'invasion, invaded, war, warfare, occupied territory, counteroffensive, military conflict, front lines, annexation, annexed, war in, war against',
      1: 'troops, battle, soldiers, combat, army, attacks, crisis, world war',
    },
  },
  {
    id: 'medtop:20000063',
    label: 'civil war',
    phrases: {
      3: 'civil war, rebel-held, rebel-controlled, government forces and rebels, opposition fighters, warring factions, warlord, anti-government rebels, rival factions',
      2: 'rebels, militias, factions, breakaway region, separatists',
      1: 'regime, fighting',
    },
  },
  {
    id: 'medtop:20000058',
    label: 'international military intervention',
    phrases: {
      3: 'military intervention, multinational force, coalition airstrikes, troop withdrawal, withdrawal of troops, NATO-led mission, coalition forces, no-fly zone, deploy troops, foreign troops, US-led coalition',
      2: 'troop deployment, deployment of troops, troops pulled out, intervention in, coalition strikes',
      1: 'troops, coalition, withdrawal, deployed',
    },
  },
  {
    id: 'medtop:20000059',
    label: 'peacekeeping force',
    phrases: {
      3: 'peacekeeper, peacekeeping force, peacekeeping mission, UN peacekeepers, blue helmets, stabilisation force, peacekeeping troops',
      2: 'peacekeeping, ceasefire monitors',
      1: 'mandate, observers',
    },
  },
  {
    id: 'medtop:20000060',
    label: 'military occupation',
    phrases: {
      3: 'military occupation, occupied West Bank, occupied territory, occupying forces, occupation forces, Israeli occupation, end of the occupation',
      2: 'occupation, annexation, settlements, occupied',
      1: 'settlers, checkpoint',
    },
  },
  {
    id: 'medtop:20000066',
    label: 'demonstration',
    phrases: {
      3: 'protesters, demonstrators, protest march, took to the streets, anti-government protests, mass protest, street protests, protest rally, demonstration against, marched through, tear gas, protest against, sit-in, peaceful protest, protestors',
      2: 'protest, demonstrations, marchers, placards, chanted slogans, protesting, banners, activists blocked, water cannon',
      1: 'march, crowd, slogans, police, rally, rallied',
    },
  },
  {
    id: 'medtop:20000065',
    label: 'civil unrest',
    phrases: {
      3: 'civil unrest, social unrest, civil disobedience, riots, unrest, curfew imposed, state of emergency after, violent protests, clashes with police',
      2: 'rioting, curfew, rioters, barricades, looted, tear gas, street clashes',
      1: 'violence, clashes, looting',
    },
  },
  {
    id: 'medtop:20000067',
    label: 'rebellion',
    phrases: {
      3: 'rebellion, uprising, mutiny, insurrection, armed uprising, popular uprising, revolt, mutinied',
      2: 'rebel, rebel group, mutineers, insurgents',
      1: 'overthrow',
    },
  },
  {
    id: 'medtop:20000070',
    label: "coup d'etat",
    phrases: {
      3: "military coup, coup attempt, attempted coup, failed coup, coup d'état, coup d'etat, military junta, coup leaders, seized power, putsch",
      2: 'junta, ousted president, military takeover, overthrown, ousted, coup',
      1: 'generals, regime, toppled',
    },
  },
  {
    id: 'medtop:20000072',
    label: 'genocide',
    phrases: {
      3: 'genocide, ethnic cleansing, Holocaust, Armenian genocide, Rwandan genocide, Srebrenica, genocidal, concentration camp, Auschwitz',
      2: 'extermination, mass killings, genocide survivors, massacre',
      1: 'survivors, Nazi',
    },
  },
  {
    id: 'medtop:20000071',
    label: 'massacre',
    phrases: {
      3: 'massacre, massacred, mass killing, slaughter of civilians, villagers were killed, mass grave',
      2: 'slaughtered, gunned down',
      1: 'villagers, bodies, victims',
    },
  },
  {
    id: 'medtop:20000073',
    label: 'peace process',
    phrases: {
      3: 'peace process, peace talks, peace deal, peace agreement, peace negotiations, ceasefire agreement, peace plan, peace accord, peace treaty, peace envoy, truce agreement, peace conference, end the conflict, mediate between, end the war, negotiated settlement, political solution, peaceful settlement',
      2: 'ceasefire, cease-fire, truce, reconciliation, negotiated end, mediation, peace efforts, mediators, peaceful solution, mediate',
      1: 'peace, negotiations, talks, deal',
    },
  },
  {
    id: 'medtop:20000078',
    label: 'disarmament',
    phrases: {
      3: 'disarmament, arms control, nuclear disarmament, weapons inspectors, decommissioning of weapons, arms reduction, chemical weapons convention, laid down their arms, disarm',
      2: 'non-proliferation, stockpile, surrender weapons',
      1: 'warheads, treaty',
    },
  },
  {
    id: 'medtop:20000079',
    label: 'ordnance clearance',
    phrases: {
      3: 'landmine, mine clearance, unexploded bomb, unexploded ordnance, bomb disposal, demining, minefield, unexploded shells',
      2: 'deminers, defused, cluster munitions, mines cleared',
      1: 'mines, explosives',
    },
  },
  {
    id: 'medtop:20000080',
    label: 'prisoners of war',
    phrases: {
      3: 'prisoner swap, prisoner exchange, prisoner-of-war, captured soldiers, POW camp, exchange of prisoners, POWs',
      2: 'prisoner release, freed prisoners, captured troops',
      1: 'captives, prisoners',
    },
  },
  {
    id: 'medtop:20000077',
    label: 'post-war reconstruction',
    phrases: {
      3: 'post-war reconstruction, reconstruction of the country, rebuild after the war, reconstruction aid, postwar reconstruction, rebuilding the country, reconstruction effort',
      2: 'reconstruction, rebuild, war-damaged, war-torn',
      1: 'rebuilding, rubble',
    },
  },
  {
    id: 'medtop:20000069',
    label: 'riot',
    phrases: {
      3: 'riots, rioters, rioting, riot police, tear gas, water cannon, rubber bullets, Molotov cocktails, petrol bombs, street battles',
      2: 'looted, barricades, burned cars, cars set alight, rampage',
      1: 'clashes, violence, curfew, batons, stones, looters',
    },
  },
  {
    id: 'medtop:20000055',
    label: 'bombings',
    phrases: {
      3: 'bombings, car bomb, roadside bomb, suicide bomber, bomb blast, bomb attack, truck bomb, explosive device, parcel bomb, bomb went off, detonated a bomb, nail bomb',
      2: 'bombs, detonated, explosives, blast',
      1: 'explosion, killed, wounded, attack',
    },
  },
];
