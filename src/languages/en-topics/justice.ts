import type { TopicWords } from '../topic-phrases.ts';

/** English phrases for courts. */
export const JUSTICE: readonly TopicWords[] = [
  {
    id: 'medtop:20000107',
    label: 'court',
    phrases: {
      3: 'court ruling, appeal court, court of appeal, district court, federal judge, court order, court hearing, high court, ruled that the, court of law, county court, court documents, constitutional court',
      2: 'judge, lawsuit, plaintiff, injunction, ruling, defendant, magistrate, litigation, class action, sued, prosecutor, sues, tribunal, filed a complaint, legal challenge',
      1: 'court, ruled, attorney, lawyer, hearing, counsel, judicial, legal',
    },
  },
  {
    id: 'medtop:20001287',
    label: 'supreme and high court',
    phrases: {
      3: 'supreme court, supreme court justice, chief justice, supreme court ruling, high court judge, supreme court judge',
      2: 'justices, landmark ruling, lower court, overturned, upheld',
      1: 'majority opinion, dissenting',
    },
  },
  {
    id: 'medtop:20000111',
    label: 'trial (court)',
    phrases: {
      3: 'stood trial, on trial for, trial began, murder trial, jury, pleaded not guilty, pleads not guilty, pleaded guilty, pleads guilty, cross-examination, closing arguments, criminal trial, testified in court, juror, verdict, went on trial, goes on trial, found guilty',
      2: 'acquitted, acquittal, convicted, mistrial, prosecution witness, courtroom, indictment, not guilty, defence lawyer, defense lawyer, arraignment',
      1: 'prosecutor, defendant, testimony, testified, guilty, judge, evidence, witness, denies the charges',
    },
  },
  {
    id: 'medtop:20000134',
    label: 'sentencing (criminal)',
    phrases: {
      3: 'sentenced to, years in prison, life sentence, prison sentence, jailed for, life imprisonment, suspended sentence, life in prison, years in jail, prison term, years imprisonment, months in prison, sentencing hearing',
      2: 'sentenced, sentencing, jail term, jailed, imprisonment, parole, convicted of, community service order, behind bars',
      1: 'convicted, sentence, conviction, judge',
    },
  },
  {
    id: 'medtop:20000135',
    label: 'capital punishment',
    phrases: {
      3: 'death penalty, death sentence, sentenced to death, capital punishment, lethal injection, death row, executed by hanging, execution by',
      2: 'execution, hanged, executed prisoner, stay of execution, firing squad',
      1: 'executed, clemency',
    },
  },
  {
    id: 'medtop:20000137',
    label: 'prison',
    phrases: {
      3: 'prison inmate, prisoner, prison guard, overcrowded prison, jailbreak, prison officer, correctional facility, maximum security prison, solitary confinement, prison system, prison riot',
      2: 'inmate, prison, jail, detention centre, detention center, detainee, penitentiary, cell block, parole board',
      1: 'incarcerated, detained, cell, warden',
    },
  },
  {
    id: 'medtop:20000114',
    label: 'litigation',
    phrases: {
      3: 'civil lawsuit, class action, plaintiffs, filed a lawsuit, filed suit, filed a complaint, sued for damages, damages claim, out-of-court settlement, civil case, civil court, legal costs, claimant',
      2: 'lawsuit, sued, suing, litigation, legal battle, legal dispute, settlement with, damages',
      1: 'court, lawyers, claim, settle',
    },
  },
];
