import type { TopicWords } from '../topic-phrases.ts';

/** English phrases for crime, law and justice, the top concept first; courts: justice.ts. */
export const CRIME: readonly TopicWords[] = [
  {
    id: 'medtop:02000000',
    label: 'crime, law and justice',
    phrases: {
      3: 'crime scene, criminal charges, police officer, police station, detectives, public prosecutor, state prosecutor, prosecution service, court heard, the court heard, trial judge, high court, supreme court, district court, county court, criminal court, jury trial, jurors, defence counsel, defence lawyer, defense attorney, not guilty, pleaded guilty, found guilty, suspended sentence, life sentence, prison sentence, years in prison, remanded in custody, released on bail, bail hearing, charged with murder, murder suspect, forensic, post-mortem examination, search warrant, arrest warrant, CCTV footage, eyewitnesses, getaway car, armed robbery, masked men, stolen goods, money laundering, bribery, kickbacks, embezzlement, tax evasion, plea deal, plaintiff, claimant, civil suit, damages claim, lawsuit, landmark ruling, ruled in favour, ruled unlawful, overturned the ruling, upheld the ruling, statute of limitations, sexual abuse, abuser, child abuse, sexual assault, domestic abuse, violent crime, crime victims, crime victimization, crime data, crime statistics, crime rate, victimization, law enforcement, law enforcement agency, police department, police force, police chief, police data, uniform crime reporting, homicide, manslaughter, identity theft, scammers, robocall, phishing, ransomware, hackers, stolen cards, drug dealer, drug trafficking, cocaine, heroin, cannabis plants, inmate, prison guard, prison warden, parole, barrister, solicitor general, legal precedent, cold case, murder weapon, appealed for witnesses, anyone with information, Interpol, Europol, FBI, organised crime, organized crime, extortion, people smugglers, police said, police spokesman, police spokeswoman, police custody, police raid, police appeal, police investigation, murder inquiry, murder investigation, murder trial, attempted murder, accused of killing, found guilty of, pleaded guilty to, denied charges, denies murder, jail sentence, jail term, jailed for, prison term, life imprisonment, community service, fined for, drink-driving, drunk driving, hit-and-run, dangerous driving, road rage, speeding fine, appeals court, court of appeal, constitutional court, administrative court, court ruling, court documents, court order, restraining order, class action, damages of, legal battle, legal dispute, legal fees, law firm, law suit, law professor, legal experts, legal challenge, prosecutors say, prosecutors said, prosecutors allege, district attorney, public defender, chief prosecutor, plea bargain, witness stand, cross-examined, closing arguments, sentencing hearing, pre-trial detention, on remand, house arrest, electronic tag, escaped prisoner, jailbreak, prison break, prison riot, juvenile detention, crime wave, gang crime, gang members, gangland, drug gang, drug bust, drug ring, drug raid, crystal meth, ecstasy pills, smugglers, contraband, counterfeit, counterfeiters, forged, forgery, fake documents, art theft, stolen painting, museum heist, heist, bank robber, bank robbery, burgled, break-ins, pickpockets, car thieves, stolen car, stolen vehicles, purse snatcher, mugging, mugged, cyber attack, cyberattack, data theft, data breach, blackmail, blackmailed, ransom, hostage taker, kidnappers, human traffickers, forced prostitution, pimp, brothel raid, child pornography, paedophile, stalker, stalking, rapist, sexual offences, sexual offender, indecent assault, domestic violence, grievous bodily harm, knife attack, knifeman, stab wounds, gunshot wounds, shot dead, body was found, human remains, autopsy, DNA evidence, fingerprints, surveillance footage, wanted poster, manhunt, fugitive, on the run, most wanted, extradited, white-collar crime, insider trading, securities fraud, investment fraud, pyramid scheme, Ponzi scheme, benefit fraud, tax fraud, tax evader, bribe-taking, accepted bribes, abuse of office, slush fund, misappropriation, war crimes tribunal, International Criminal Court, The Hague, death row, death penalty, executed, pardoned, clemency, miscarriage of justice, wrongly convicted, wrongful conviction, exonerated, retrial, libel, defamation, defamation suit, copyright infringement, patent dispute, custody battle, inheritance dispute, contempt of court, gag order, notary, bailiff, judicial review, justice system, criminal justice, legal system, rule of law, court-martial',
      2: 'police, court, judge, magistrate, prosecutor, prosecution, defendant, lawyer, attorney, solicitor, suspect, accused, crime, criminal, offence, offender, offense, murder, murdered, killer, stabbing, stabbed, robbery, burglary, theft, thief, thieves, stole, stolen, fraud, fraudster, scam, bribes, corruption, arrested, arrest, custody, jail, jailed, prison, prisoner, sentenced, convicted, conviction, acquitted, verdict, indictment, indicted, charged with, ruling, appeal, injunction, testimony, testified, witness, trial, jury, sergeant, constable, inspector, superintendent, sheriff, handcuffs, handcuffed, gunman, abduction, kidnapped, assault, assaulted, rape, trafficking, smuggled, smuggling, perjury, sued, suing, litigation, legal action, unlawful, illegally, illegal, felony, misdemeanour, misdemeanor, probation, penal code, criminal code, victim, abused, vandalism, vandals, arson, confessed, alibi, shoplifting, compensation claim, breach of contract, hacked, malware, hacking, cybercrime, missing person, missing woman, missing man, cops, policeman, policewoman, policemen, patrol car, squad car, detained, detainees, interrogation, interrogated, raided, informant, undercover, hitman, mafia, mobster, crooks, swindlers, swindled, con man, embezzled, laundered, defrauded, extorted, robbed, robber, burglar, looting, prosecuted, prosecuting, acquittal, sentencing, jailing, imprisoned, imprisonment, convicts, culprit, perpetrators, murderers, strangled, poisoned, lethal, slaying, slain, inquest, coroner, jurisdiction, subpoena, lawmaker accused, adjourned, testifies, jurists, legality, lawful, outlawed, copyright',
      1: 'evidence, investigation, investigators, investigating, officer, law, legal, justice, hearing, statute, guilty, gang, gun, weapon, knife, safe, cell, fled, searched, search, seized, incident, suspicious, allegations, alleged, allegedly, accused of, claims, appealed, ban, penalty, fine, fined, complaint, settlement, case, damages, compensation, violence, violent, loot, cash, shooting, shots',
    },
  },
  {
    id: 'medtop:20000082',
    label: 'crime',
    phrases: {
      3: 'crime rate, violent crime, crime scene, criminal gang, crime wave, criminal charges, criminal offence, serious crime',
      2: 'criminal, suspect was arrested, perpetrator, offender, felony, accomplice, crime',
      1: 'suspect, victim, charged with, offence, illegal',
    },
  },
  {
    id: 'medtop:20000083',
    label: 'arson',
    phrases: {
      3: 'arson, arsonist, deliberately set fire, set ablaze deliberately, suspected arson',
      2: 'torched, set fire to, firebombed',
    },
  },
  {
    id: 'medtop:20000084',
    label: 'assault',
    phrases: {
      3: 'assault charge, aggravated assault, physical assault, stabbing, stabbed, knife attack, grievous bodily harm, domestic violence',
      2: 'assaulted, beaten up, knifeman, battery charge, acid attack',
      1: 'assault, knife, attacked, injured, attacker',
    },
  },
  {
    id: 'medtop:20000085',
    label: 'sex crime',
    phrases: {
      3: 'rape, rapist, sexual assault, sexually assaulted, sex offender, child abuse images, child sexual abuse, indecent assault, sexual abuse',
      2: 'raped, paedophile, pedophile, sexually abused, molested',
      1: 'abuse, abused, victim, grooming',
    },
  },
  {
    id: 'medtop:20000086',
    label: 'cyber crime',
    phrases: {
      3: 'cyber attack, cyberattack, ransomware, hacker, hacking group, data breach, phishing, malware, identity theft, cyber crime, cybercrime, denial of service',
      2: 'hacked, hacking, stolen data, cyber criminal, cybercriminal, dark web',
      1: 'passwords, encrypted, cyber, breach, breached',
    },
  },
  {
    id: 'medtop:20000093',
    label: 'corruption',
    phrases: {
      3: 'corruption charge, corruption scandal, bribery, anti-corruption, graft, kickback, bribe, corruption investigation, abuse of office, embezzlement',
      2: 'corruption, bribed, embezzled, money laundering, corrupt, slush fund, misuse of public funds',
      1: 'scandal, favours, offshore',
    },
  },
  {
    id: 'medtop:20000095',
    label: 'drug related crimes',
    phrases: {
      3: 'drug dealer, drug trafficking, drug smuggling, drug cartel, drug lord, drug ring, narcotics, cocaine, heroin, methamphetamine, fentanyl, drug bust, kilos of cocaine',
      2: 'drug trafficker, drug possession, drug gang, cannabis plants, seized drugs, opium, contraband drugs',
      1: 'drugs, smuggled, cartel, seized, dealer',
    },
  },
  {
    id: 'medtop:20000097',
    label: 'fraud',
    phrases: {
      3: 'fraudster, wire fraud, fraud charge, securities fraud, tax evasion, tax fraud, Ponzi scheme, insurance fraud, accounting fraud, insider trading, fraudulent',
      2: 'fraud, scam, scammer, swindle, defrauded, forgery, counterfeit, con man, false accounting',
      1: 'fake, scheme, misled, deceived',
    },
  },
  {
    id: 'medtop:20000099',
    label: 'homicide',
    phrases: {
      3: 'murder, murdered, homicide, manslaughter, murder charge, murder suspect, serial killer, shot dead, fatally shot, fatal shooting, stabbed to death, found dead with, murder trial, femicide',
      2: 'murderer, gunman, slain, slaying, mass shooting, strangled, fatal stabbing',
      1: 'killing, shooting, killed, shot, body was found, gun, killer, shooter',
    },
  },
  {
    id: 'medtop:20000100',
    label: 'kidnapping',
    phrases: {
      3: 'kidnapping, kidnapped, kidnapper, abducted, abduction, hostage-taker, ransom demand, held hostage',
      2: 'hostage, abductor, ransom, captors, held captive',
      1: 'captive, freed, released',
    },
  },
  {
    id: 'medtop:20000101',
    label: 'organised crime',
    phrases: {
      3: 'organised crime, organized crime, mafia, mob boss, crime syndicate, crime family, gangland, gang leader, gang violence, criminal network, racketeering, yakuza',
      2: 'gangster, mobster, cartel boss, gang members, extortion, camorra',
      1: 'gang, rackets, cartel',
    },
  },
  {
    id: 'medtop:20000104',
    label: 'theft',
    phrases: {
      3: 'robbery, burglary, shoplifting, burglar, armed robbery, robber, heist, car theft, jewel thief, break-in, pickpocket, bank robbery, looting',
      2: 'thief, thieves, theft, robbed, burgled, looters, larceny',
      1: 'raid, loot, missing items, stolen, stole',
    },
  },
  {
    id: 'medtop:20000105',
    label: 'war crime',
    phrases: {
      3: 'war crime, war criminal, crimes against humanity, war crimes tribunal, mass grave, war crimes charges, indicted for genocide',
      2: 'atrocity, summary executions, massacre of civilians',
      1: 'tribunal, Hague, ethnic cleansing',
    },
  },
  {
    id: 'medtop:20001283',
    label: 'human smuggling and trafficking',
    phrases: {
      3: 'human trafficking, people smuggling, human smuggling, people smuggler, trafficking ring, sex trafficking, smuggling gang, forced prostitution, trafficked',
      2: 'human trafficker, migrant smuggler, modern slavery, smuggled migrants',
      1: 'trafficker, smuggler, smuggling',
    },
  },
  {
    id: 'medtop:20000133',
    label: 'police',
    phrases: {
      3: 'police officer, police force, police chief, police department, riot police, police brutality, police spokesman, police spokeswoman, police station, police custody, chief constable, officers responded',
      2: 'detective, constable, sheriff, patrol car, police, policeman, body camera, policing, FBI, Scotland Yard, Interpol, officers arrested',
      1: 'officers, patrol, precinct, squad, deputies',
    },
  },
  {
    id: 'medtop:20000131',
    label: 'investigation (criminal)',
    phrases: {
      3: 'criminal investigation, police investigation, murder investigation, homicide detectives, appealed for witnesses, forensic evidence, forensic team, launched an investigation into, CCTV footage, crime scene',
      2: 'investigators, detectives, DNA evidence, search warrant, searched the home, opened an investigation, manhunt, police are investigating, questioned by police',
      1: 'investigation, investigating, clues, inquiry, probe',
    },
  },
  {
    id: 'medtop:20000130',
    label: 'arrest',
    phrases: {
      3: 'arrested on suspicion, was arrested, were arrested, arrest warrant, taken into custody, police arrested, made an arrest, arrested and charged, arrested',
      2: 'arrest, detained, in custody, released on bail, handcuffed',
      1: 'suspect, bail, charged',
    },
  },
  {
    id: 'medtop:20000132',
    label: 'missing person',
    phrases: {
      3: 'missing person, reported missing, went missing, search for the missing, last seen, missing girl, missing boy, missing teenager, missing woman',
      2: 'disappearance, search party, search teams',
      1: 'missing, whereabouts, search, disappeared',
    },
  },
  {
    id: 'medtop:20000126',
    label: 'international law',
    phrases: {
      3: 'international law, law of the sea, Geneva Conventions, United Nations convention, international humanitarian law, customary law, violation of international law',
      2: 'sovereign immunity, territorial waters, jurisdiction of the court, under international law',
      1: 'sovereignty, convention',
    },
  },
  {
    id: 'medtop:20000128',
    label: 'international court or tribunal',
    phrases: {
      3: 'international court of justice, international criminal court, ICC prosecutor, war crimes tribunal, Hague tribunal, European court of human rights, ICC arrest warrant',
      2: 'ICJ, ICC, world court, tribunal judges',
      1: 'Hague, tribunal',
    },
  },
  {
    id: 'medtop:20000127',
    label: 'extradition',
    phrases: {
      3: 'extradition, extradited, extradite, extradition request, extradition treaty, extradition hearing',
      2: 'fight extradition',
    },
  },
  {
    id: 'medtop:20000122',
    label: 'civil law',
    phrases: {
      3: 'civil law, neighbour dispute, boundary dispute, contract law, property law, tort, breach of contract, inheritance dispute',
      2: 'civil court, civil code, easement, nuisance',
      1: 'damages, neighbours',
    },
  },
  {
    id: 'medtop:20000094',
    label: 'bribery',
    phrases: {
      3: 'bribery, bribes, took bribes, kickbacks, in return for favours, corrupt payments, bribe-taking, accepting bribes, brown envelopes',
      2: 'bribed, payoff, backhander',
      1: 'gifts, favours, contract, corruption',
    },
  },
];
