import type { TopicWords } from '../topic-phrases.ts';

/** English phrases for society, the top concept first. */
export const SOCIETY: readonly TopicWords[] = [
  {
    id: 'medtop:14000000',
    label: 'society',
    phrases: {
      3: "same-sex couples, gay couples, gay rights, transgender, LGBT, LGBTQ, homosexual, gender equality, gender gap, women's rights, feminism, sexism, sexist, misogyny, racism, racist, racial, racial discrimination, discrimination, discriminated against, discriminate, anti-discrimination, xenophobia, antisemitism, antisemitic, ethnic minority, minority group, equal treatment, equality, inequality, poverty, poverty line, poor families, food bank, soup kitchen, homelessness, rough sleepers, homeless shelter, social housing, social work, social worker, social services, welfare benefits, benefit claimants, child benefit, child protection, child welfare, foster care, foster parents, foster family, adoptive parents, adopted child, orphanage, neglect, neglected, single mother, single parents, single person households, single-person, census, Census Bureau, demographic, demographers, birth rate, ageing population, population growth, fertility rate, parental leave, paternity leave, fatherhood, motherhood, parenthood, parenting, stay-at-home, childcare, child care, childless, divorce, divorced, cohabiting, teenage pregnancy, abortion, pro-choice, pro-life, euthanasia, assisted suicide, assisted dying, suicide prevention, suicide, loneliness, lonely, isolated elderly, elderly people, older people, care home, carers, disabled, disability, people with disabilities, wheelchair, accessible playground, inclusive, blind people, visually impaired, deaf, sign language, autism, autistic, special needs, immigrants, immigration, naturalisation, naturalization, citizenship test, green card, integration of, indigenous people, indigenous, tribal elders, tribe, Roma, slavery, slave trade, slaves, drug addiction, addicts, addiction, alcoholism, alcoholic, drug abuse, underage drinking, bullying, cyberbullying, bullied, sexual harassment, harassed, harassment, charitable, fundraiser, fundraising, donations, volunteering, philanthropist, philanthropy, generation gap, youth workers, youth club, social exclusion, social mobility, social change, tenancy, tenants, evictions, caste, honour killing, forced marriage, child marriage, hate speech, hate crimes, racial slurs, racist abuse, racial profiling, Black Lives Matter, equal opportunities, equal pay, gender pay gap, quotas for women, glass ceiling, violence against women, women's shelter, #MeToo, sexual misconduct, pride parade, Pride march, gay marriage, marriage equality, coming out, nonbinary, non-binary, trans people, gender identity, refugee shelter, refugee centre, refugee accommodation, asylum centre, asylum seeker, integration course, language course for, migrant background, immigrant families, second-generation, multicultural, diaspora, guest workers, native Americans, First Nations, Aboriginal, Maori, Inuit, Sami, reservation land, working poor, child poverty, poverty rate, welfare recipients, basic income, housing benefit, food parcels, clothes bank, soup run, debt advice, homeless people, homeless man, homeless woman, sleeping rough, shelter for the homeless, squatters, slums, overcrowded flats, senior citizens, seniors, old-age poverty, care for the elderly, dementia village, nursing homes, meals on wheels, neighbourhood help, voluntary work, volunteers needed, blood donors, donation campaign, charity run, charity concert, community centre, community project, self-help group, victim support, helpline, crisis line, counselling, counselling centre, orphan, orphaned, adopted children, foster child, foster children, unaccompanied minors, children's rights, youth centre, street children, runaways, latchkey, family policy, big families, patchwork family, single father, single dad, stay-at-home dad, domestic work, unpaid care, caring for relatives, caregivers, generation Z, millennials, baby boomers, life together, coexistence, social cohesion, civic engagement, civil society, ethics council, moral question, right to die, dying with dignity, surrogate, surrogacy, IVF law, death with dignity, wheelchair user, guide dogs, barrier-free, step-free, braille, cerebral palsy, Down's syndrome, inclusive playground, hearing impaired, assistive technology, Americans with Disabilities Act, drug addict, alcohol abuse, gambling addiction, rehab clinic, needle exchange, teen drug use, drug prevention",
      2: 'society, social, teenager, teenage, young people, generation, gender, gay, lesbian, migrant, ethnic, minority, diversity, diverse, human trafficking, poor, welfare, benefits, support worker, donors, donated, donate, elderly, pensioner, neighbourhood, abuse, abused, vulnerable, stigma, taboo, skin colour, chants, landlord, flats, playground, ramp, impairments, native speakers, census data, survey of households, inhabitants, loving couple, visa, citizenship, households, population, marriages, charities, inclusion, accessible, accessibility, adoption, refugee, integration, mosque opponents, xenophobic, ethnicity, accent, surname, tolerance, respect for, prejudices, stereotypes, feminists, suffrage, emancipation, housework, nursery places, toddlers, teens, adolescents, divorcees, widows, singles, loners, neighbourly, solidarity, volunteers, donating, philanthropic, aid organisation, beggars, deprived, underprivileged, disadvantaged, marginalised, marginalized, excluded, outcast, stigmatised, addicted, drunk, homeless, needy, hardship, impoverished, destitute',
      1: 'household size, residents, men, boy, young, living alone, alone, births, rights, equal, campaign, campaigner, survey, average, majority, leave, mum, dad, baby, statistics, statistical, language, barriers, families, communities, newcomers, father, mother, youth, rental, women, girls, race, child, children, parent, couples',
    },
  },
  {
    id: 'medtop:20000770',
    label: 'demographics',
    phrases: {
      3: 'birth rate, ageing population, aging population, population growth, census, life expectancy, population decline, fertility rate, demographic, demographers',
      2: 'census data, population, mortality rate, births, migration figures',
      1: 'statistics, residents, rates',
    },
  },
  {
    id: 'medtop:20000771',
    label: 'immigration',
    phrases: {
      3: 'immigrant, immigration, migrant workers, migrant, new arrivals, migrant boats, migrant crisis, net migration, asylum seekers, migration crisis, green card, naturalisation',
      2: 'emigrated, work permits, citizenship, newcomers, visas, migrant families',
      1: 'arrivals, border, community',
    },
  },
  {
    id: 'medtop:20000775',
    label: 'discrimination',
    phrases: {
      3: 'discrimination, discriminated against, racial discrimination, prejudice, gender equality, equal rights, bigotry, unequal treatment, gender discrimination, equality law, hate speech, hate crime, discriminatory',
      2: 'inequality, bias, harassment, equality, glass ceiling, marginalised, marginalized',
      1: 'minority, equal',
    },
  },
  {
    id: 'medtop:20000777',
    label: 'racism',
    phrases: {
      3: 'racism, racist, racial slur, racist abuse, white supremacist, Black Lives Matter, racial injustice, antisemitism, anti-Semitic, white supremacy, antisemitic, islamophobia, xenophobia, racial justice, systemic racism, Ku Klux Klan',
      2: 'racial, racially, segregation, xenophobic, racial profiling, people of colour, people of color, neo-Nazi, apartheid',
      1: 'slur, minority, black',
    },
  },
  {
    id: 'medtop:20000779',
    label: 'sexism',
    phrases: {
      3: "sexism, misogyny, misogynist, gender pay gap, sexist, gender inequality, women's rights, gender equality, feminist, feminism",
      2: 'MeToo, patriarchal, patriarchy, gender stereotypes',
      1: 'women, gender, equality',
    },
  },
  {
    id: 'medtop:20000780',
    label: 'family',
    phrases: {
      3: 'parenting, parents and children, family life, single mothers, divorce, adoption, foster care, single parent, custody battle, child custody, foster parents, adopted child, stepfather, grandparents, working mothers',
      2: 'marriages, motherhood, fatherhood, adoptive parents, family court, marital, childcare, parental leave',
      1: 'family, parents, children, mother, father, couple, siblings, babies',
    },
  },
  {
    id: 'medtop:20000785',
    label: 'abortion',
    phrases: {
      3: 'abortion, abortion rights, abortion ban, pro-choice, pro-life, abortion clinic, anti-abortion',
      2: 'pregnancy, reproductive rights, weeks of pregnancy, planned parenthood',
      1: 'pregnant, clinics',
    },
  },
  {
    id: 'medtop:20000786',
    label: 'marriage',
    phrases: {
      3: 'same-sex marriage, gay marriage, marriage rate, arranged marriage, marriage law, marriage equality, civil partnership, forced marriage, child marriage',
      2: 'marriage, spouses, wedding, married couples',
      1: 'married, couples',
    },
  },
  {
    id: 'medtop:20000792',
    label: 'LGBTQ',
    phrases: {
      3: 'LGBT, LGBTQ, gay rights, transgender, same-sex, lesbian, gay pride, pride parade, homophobia, homophobic, same-sex couples, gender identity, trans women, bisexual, LGBTI',
      2: 'homosexuality, homosexual, gay, trans people, pride march, drag queen, queer',
      1: 'pride, rainbow flag',
    },
  },
  {
    id: 'medtop:20000790',
    label: 'children',
    phrases: {
      3: "child protection, Unicef, children's charity, children's rights, child welfare, child abuse, child poverty, child safety, save the children",
      2: 'youngsters, toddlers, playground, young children',
      1: 'child, young, parents, children, kids, childhood, foster',
    },
  },
  {
    id: 'medtop:20000791',
    label: 'disabilities',
    phrases: {
      3: "disability, disabled people, wheelchair user, people with disabilities, disability rights, accessibility, visually impaired, deaf, disabled, Down's syndrome, sign language, hearing impaired",
      2: 'wheelchair, blind, prosthetic, special needs, autistic, guide dog, amputee, carers',
      1: 'accessible, impairment',
    },
  },
  {
    id: 'medtop:20000800',
    label: 'homelessness',
    phrases: {
      3: 'homeless, homelessness, rough sleepers, homeless shelter, rough sleeping, homeless people, sleeping rough, tent encampment, homeless encampment',
      2: 'encampments, soup kitchen, affordable housing, sleeping on the streets, evicted, eviction',
      1: 'shelter, streets, housing',
    },
  },
  {
    id: 'medtop:20000801',
    label: 'poverty',
    phrases: {
      3: 'poverty, food bank, poverty line, extreme poverty, low-income families, child poverty, slum, poverty rate, living in poverty, impoverished',
      2: 'poorest, low-income, deprivation, deprived, destitute, poor families, shantytown',
      1: 'poor, hunger, struggling',
    },
  },
  {
    id: 'medtop:20000804',
    label: 'addiction',
    phrases: {
      3: 'addiction, drug addict, alcoholic, alcoholism, opioid crisis, overdose, rehab, substance abuse, drug users, opioid epidemic, gambling addiction, drug overdose, addicts',
      2: 'addicted, drug abuse, sobriety, naloxone, recovering addict, binge drinking, rehabilitation centre',
      1: 'drugs, alcohol, opioids',
    },
  },
  {
    id: 'medtop:20000811',
    label: 'euthanasia',
    phrases: {
      3: 'euthanasia, assisted suicide, assisted dying, right to die, assisted death, mercy killing, Dignitas',
      2: 'terminally ill, end-of-life, lethal dose',
      1: 'dying, terminal',
    },
  },
  {
    id: 'medtop:20000813',
    label: 'suicide',
    phrases: {
      3: 'suicide prevention, took his own life, took her own life, suicide rate, suicide note, committed suicide, died by suicide, Samaritans, suicide hotline',
      2: 'suicidal, suicide, self-harm',
      1: 'despair',
    },
  },
  {
    id: 'medtop:20000817',
    label: 'welfare',
    phrases: {
      3: 'welfare benefits, social services, social security, universal credit, child benefit, welfare reform, welfare state, food stamps, social care, housing benefit, disability benefit, social worker, benefit claimants',
      2: 'welfare, benefits cuts, care workers, safety net, claimants, care homes',
      1: 'benefits, vulnerable',
    },
  },
  {
    id: 'medtop:20000818',
    label: 'charity',
    phrases: {
      3: 'charity event, fundraising, philanthropist, philanthropy, donated to charity, raised money for, charity foundation, charitable, raise money for, raising money for, fundraiser for, charity run, charity worker',
      2: 'charity, fund-raising',
      1: 'donation, foundation, volunteer, donors, donated',
    },
  },
  {
    id: 'medtop:20001232',
    label: 'elderly care',
    phrases: {
      3: 'nursing home, care home, elderly care, elder care, care home residents, retirement home, home care workers, elderly residents',
      2: 'old people, carers, aged care, caregivers',
      1: 'seniors, care, residents, elderly',
    },
  },
  {
    id: 'medtop:20001193',
    label: 'sexual misconduct',
    phrases: {
      3: 'sexual harassment, sexual misconduct, MeToo, inappropriate touching, harassment allegations, sexually harassed, unwanted advances',
      2: 'inappropriate behaviour, groped, groping, accusers, harassed',
      1: 'allegations, misconduct',
    },
  },
  {
    id: 'medtop:20001288',
    label: 'indigenous people',
    phrases: {
      3: 'indigenous people, native American, Aboriginal, first nations, Māori, indigenous community, Inuit, tribal lands, Aboriginal people, indigenous leaders',
      2: 'indigenous, tribe, tribal, ancestral land, reservation, torres strait',
      1: 'chiefs, ancestral',
    },
  },
  {
    id: 'medtop:20000807',
    label: 'slavery',
    phrases: {
      3: 'slavery, slave trade, enslaved, modern slavery, forced labour, forced labor, abolition of slavery, slave ship, transatlantic slave trade',
      2: 'slave, abolitionist, plantation',
    },
  },
  {
    id: 'medtop:20000820',
    label: 'social services',
    phrases: {
      3: 'social services, social workers, child protection, child protection services, child protective services, youth welfare office, foster care, care order, social work, care leavers, safeguarding',
      2: 'foster parents, caseworker, taken into care, case workers',
      1: 'children, neglect, abuse, care, families',
    },
  },
  {
    id: 'medtop:20000798',
    label: 'teenagers',
    phrases: {
      3: 'teenager, teenage girls, teenage boys, adolescence, teen, young teenagers, youth club, underage',
      2: 'adolescent, youngsters, teenage',
      1: 'youth, girls, boys, school',
    },
  },
  {
    id: 'medtop:20000787',
    label: 'parenting',
    phrases: {
      3: 'parenting, parental leave, paternity leave, maternity leave, stay-at-home, working mothers, working parents, single parents, new parents, young fathers, fatherhood, motherhood, bringing up children, childcare',
      2: 'dads, mums, toddlers, child-rearing',
      1: 'parents, baby, mother, father',
    },
  },
  {
    id: 'medtop:20000774',
    label: 'population and census',
    phrases: {
      3: 'census, census data, Census Bureau, census takers, last census, national census, census figures, population count, number of inhabitants, population growth, population figures, head count',
      2: 'population, inhabitants, statistics office, birth rate',
      1: 'household, growing, percent, statistics, born',
    },
  },
  {
    id: 'medtop:20000802',
    label: 'social problem',
    phrases: {
      3: 'social problem, social exclusion, deprived areas, antisocial behaviour, juvenile delinquency, inner-city, housing crisis, loneliness',
      2: 'deprivation, bullying, begging, beggars',
      1: 'poverty, violence, alcohol',
    },
  },
];
