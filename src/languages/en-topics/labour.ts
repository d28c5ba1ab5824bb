import type { TopicWords } from '../topic-phrases.ts';

/** English phrases for labour, the top concept first. */
export const LABOUR: readonly TopicWords[] = [
  {
    id: 'medtop:09000000',
    label: 'labour',
    phrases: {
      3: "trade union, labour union, labor union, union members, union official, union vote, unionise, unionize, works council, collective bargaining, collective agreement, pay deal, pay talks, pay rise, pay offer, wage increase, wage talks, living wage, wages, hourly wage, overtime, overtime pay, working hours, working week, working time, four-day week, shift work, night shifts, zero-hours contract, gig economy, gig workers, couriers, delivery riders, platform workers, warehouse workers, factory workers, construction workers, farm workers, dock workers, strike action, industrial action, walkout, walk-out, walked out, picket line, pickets, picketing, went on strike, on strike, strikers, strike ballot, general strike, lockout, employer, employers' association, employee, colleagues, co-workers, job cuts, job losses, redundancies, laid off, severance pay, job seekers, job fair, job vacancies, hiring, recruitment, recruiters, recruit, job applicants, applicants, job interview, unemployment, unemployed, jobless, joblessness, labour market, labor market, labour law, labor law, labour court, labor department, Department of Labor, labour ministry, labour minister, labour inspectorate, health and safety executive, work accident, workplace accident, occupational safety, occupational health, retirement age, early retirement, pensioners, pension reform, state pension, draw pension, pension contributions, paid leave, sick pay, sick leave, holiday pay, maternity leave, child labour, forced labour, sweatshop, apprentices, skilled workers, shortage of workers, staff shortages, workforce, timesheet, career path, Foreign Service careers, telework, teleworking, home office rules, remote working, works from home, unfair dismissal, sacked, fired workers, pay dispute, wage dispute, pay cuts, pay round, wage negotiations, wage agreement, wage deal, warning strikes, wildcat strike, strike vote, rail strike, train drivers' union, pilots' union, pilots' strike, teachers' strike, doctors' strike, dockers, strike pay, strike committee, union representatives, union boss, union leaders, union branch, union rights, union busting, shop stewards, labour dispute, labor dispute, labour rights, labor rights, workers' rights, workers' council, employee representatives, employee rights, staff council, working mothers, part-time work, part-time workers, full-time jobs, short-time work, mini-jobs, temp agency, temporary work, temporary contracts, fixed-term contracts, permanent contracts, employment contracts, probation period, self-employed, bogus self-employment, freelance, freelancers, undeclared work, moonlighting, minimum-wage, equal pay, pay gap, low-wage, low-paid, wage theft, unpaid wages, unpaid overtime, unpaid internships, bonus payments, Christmas bonus, holiday entitlement, annual leave, parental leave pay, working from home, four-day working week, flexitime, flexible working, shift workers, night work, Sunday work, 40-hour week, 35-hour week, 12-hour shifts, long hours, overworked, understaffed, staffing levels, burnout at work, workplace safety, safety at work, hard hats, asbestos workers, accidents at work, labour inspectors, factory closure, plant closure jobs, mass layoffs, mass redundancies, job cull, job centre, jobcentre, job agency, employment agency, employment office, unemployment benefit, jobless figures, jobless rate, long-term unemployed, youth unemployment, skilled labour, skilled labor, labour shortage, labor shortage, hiring freeze, new recruits, application letter, cover letter, résumé, curriculum vitae, headhunter, trainee, traineeship, apprenticeship places, retraining, further training, career advice, career opportunities, career change, retire at, retiring at, pension fund contributions, pension age, company pension, pension scheme, occupational pension, pension system, pension gap, harvest workers, seasonal labourers, domestic workers, cleaning staff, care workers' pay, garment workers, textile workers, factory girls, child labourers, forced labourers",
      2: 'workers, union, strike, staff, job, employment, employed, labour, labor, salary, pay, paid, earnings, shift, boss, supervisor, foreman, contract workers, temporary workers, migrant workers, seasonal workers, working conditions, safety rules, protective clothing, pension, retirement, retire, retired, bargaining, benefits, bonus, bonuses, profession, internship, interview questions, skills shortage, carers, builders, miners, bus drivers, train drivers, cleaners, cashiers, warehouse, workmates, workload, workplaces, breadwinner, earners, payslip, paychecks, payroll, payday, remuneration, severance, redundant, dismissals, sackings, layoff, unionised, unionized, picketed, strikebreakers, scabs, arbitration, mediator, mediation, bargainers, tradesman, tradesmen, labourer, craftsmen, welder, electricians, plumbers, machinists, waiters, hairdressers, lorry drivers, truckers, shop assistants, sales assistants, clerks, secretaries, interns, vacancies, jobseeker, hired, hires, rehired, retirees, early retirees',
      1: 'work, working, worked, hours, rights, agreement, talks, negotiations, negotiate, company, management, manager, trade, demand, dispute, rates, breaks, heat, lifting, physical, tools, leave, per hour, week, depot, driver, riders, algorithm, app, training, careers, site, conditions, dismissed, ballot',
    },
  },
  {
    id: 'medtop:20000509',
    label: 'employment',
    phrases: {
      3: 'employment, job creation, new jobs, job seekers, jobseekers, hiring, create jobs, vacancies, recruitment, staff shortages, labour shortage, labor shortage, remote working, work from home, working from home, four-day week',
      2: 'job market, part-time, working hours, recruiters, job vacancies',
      1: 'workers, staff, hire, careers, employees, employers, jobs, workforce',
    },
  },
  {
    id: 'medtop:20000518',
    label: 'wages and benefits',
    phrases: {
      3: 'minimum wage, wage increase, pay rise, pay raise, living wage, wage growth, pay gap, salary, wages, low-paid, pay cut, pay deal, equal pay, pay freeze, hourly wage',
      2: 'bonuses, paid leave, pay increase, parental leave, pay offer, sick pay, maternity leave',
      1: 'pay, bonus, earn',
    },
  },
  {
    id: 'medtop:20000522',
    label: 'workplace health and safety',
    phrases: {
      3: 'workplace safety, workplace accident, safety regulations at work, health and safety executive, occupational safety, work accidents, unsafe working conditions, occupational health',
      2: 'safety violations, workplace injuries, asbestos, safety inspectors, protective equipment',
      1: 'hazards, safety',
    },
  },
  {
    id: 'medtop:20000523',
    label: 'labour market',
    phrases: {
      3: 'labour market, labor market, job openings, jobs report, payrolls, job growth, labour force, labor force, employment rate, gig economy, non-farm payrolls, gig workers',
      2: 'hiring, job market, jobs added, workforce participation',
      1: 'jobs, workers',
    },
  },
  {
    id: 'medtop:20000530',
    label: 'labour strike',
    phrases: {
      3: "went on strike, strike action, walkout, general strike, industrial action, picket line, striking workers, strike ballot, rail strike, walked off the job, teachers' strike, nurses' strike, called off the strike, on strike, to strike over, wildcat strike, strike over pay, hunger for better pay",
      2: 'strikers, picket, stoppage, work stoppage, walk out, union members',
      1: 'union, dispute, demands, strike',
    },
  },
  {
    id: 'medtop:20000524',
    label: 'labour relations',
    phrases: {
      3: 'collective bargaining, pay dispute, union negotiators, labour dispute, labor dispute, pay talks, collective agreement, industrial relations, works council, union contract, pay negotiations, union talks',
      2: 'negotiators, arbitration, union leaders, pay deal, contract talks',
      1: 'employers, dispute, contract',
    },
  },
  {
    id: 'medtop:20000536',
    label: 'unions',
    phrases: {
      3: "trade union, labor union, labour union, union leader, union members, union representatives, trade unionist, unionise, unionize, teachers' union, rail union",
      2: 'AFL-CIO, TUC, shop steward, Teamsters, unionised, unionized',
      1: 'members, workers, union',
    },
  },
  {
    id: 'medtop:20000532',
    label: 'pension',
    phrases: {
      3: 'pension, pensioner, pension reform, retirement age, state pension, pension scheme, pension fund',
      2: 'retirees, retirement savings, social security benefits',
      1: 'retirement, retire, savings',
    },
  },
  {
    id: 'medtop:20000533',
    label: 'unemployment',
    phrases: {
      3: 'unemployment, unemployed, unemployment rate, jobless, jobless claims, unemployment benefit, out of work, joblessness, youth unemployment',
      2: 'jobless rate, lost their jobs',
      1: 'jobs, workers',
    },
  },
  {
    id: 'medtop:20000511',
    label: 'child labour',
    phrases: {
      3: 'child labour, child labor, child workers, underage workers, working children',
      2: 'sweatshop',
    },
  },
  {
    id: 'medtop:20001275',
    label: 'gig economy',
    phrases: {
      3: 'gig economy, gig workers, delivery riders, food couriers, courier company, platform workers, platform work, ride-hailing drivers, bogus self-employment, self-employed drivers',
      2: 'couriers, freelancers, zero-hours contracts, delivery app',
      1: 'riders, drivers, self-employed, app, platform',
    },
  },
  {
    id: 'medtop:20000531',
    label: 'retirement',
    phrases: {
      3: 'retirement age, early retirement, retirement home, retirement savings, goes into retirement, retired workers, retiree, retire early',
      2: 'retirement, pensioners, retiring, retires',
      1: 'pension, retired',
    },
  },
];
