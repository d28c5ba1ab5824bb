import type { TopicWords } from '../topic-phrases.ts';

/** English phrases for health, the top concept first. */
export const HEALTH: readonly TopicWords[] = [
  {
    id: 'medtop:07000000',
    label: 'health',
    phrases: {
      3: "heart attack, heart disease, cardiologist, blood pressure, stroke patients, cancer patients, tumour, tumor, chemotherapy, diabetes, diabetic, insulin, asthma, dementia, Alzheimer's, depression, anxiety, mental health, psychiatrist, therapist, psychotherapy, eating disorder, self-harm, flu season, influenza, flu, pneumonia, measles, cholera, malaria, tuberculosis, hepatitis, Ebola, HIV, coronavirus, Covid, Covid-19, virus, infectious disease, infection, infected, pathogen, antibiotics, antibiotic resistance, outbreak of, epidemic, pandemic, epidemiologist, public health, health officials, health ministry, health minister, health authority, health service, health insurance, health care, healthcare, healthcare professionals, physician, nurse, midwife, midwives, surgeon, surgery, surgical, operating theatre, operations cancelled, waiting list, emergency room, intensive care, hospital ward, hospital beds, clinic, GP practice, general practitioner, pharmacist, pharmacy, prescribed, medication, medicine, painkillers, dose, side effects, placebo, clinical trial, vaccine, vaccination, vaccinated, jab, immunisation, immunization, diagnosis, diagnosed, symptoms, concussion, brain injury, head injury, rehydration, obesity, nutrition, nutrient, nutritional, dietary, calories, vitamin, drug abuse, drug use, overdose, opioid, smoking, smokers, tobacco, e-cigarette, vaping, physical activity, aerobic, healthy eating, screening programme, organ donor, transplant, IVF, pregnancy, maternity ward, palliative care, hospice, assisted dying, life expectancy, WHO, World Health Organization, CDC, Centers for Disease Control, FDA, National Institutes of Health, NIH, NHS, Medicare, Medicaid, health risks, health problems, health experts, health system, health department, health agency, public health emergency, health warning, health survey, health study, medical care, medical treatment, medical journal, New England Journal of Medicine, Lancet, British Medical Journal, medical school hospital, medical devices, medical staff, hospital staff, hospital operator, hospital closure, university hospital, children's hospital, hospital patients, emergency department, accident and emergency, family doctors, house calls, consultant surgeon, heart surgery, heart failure, heart transplant, cancer research, cancer screening, breast cancer, lung cancer, prostate cancer, skin cancer, leukaemia, leukemia, radiotherapy, blood tests, blood donation, blood sugar, blood clots, high blood pressure, type 2 diabetes, Parkinson's, multiple sclerosis, epilepsy, migraine, arthritis, osteoporosis, hip replacement, back pain, chronic pain, anaesthetic, anaesthetist, sepsis, superbug, norovirus, salmonella, food poisoning, listeria, legionnaires, bird flu, swine flu, mpox, monkeypox, polio, tetanus, whooping cough, chickenpox, meningitis, dengue, Zika, yellow fever, rabies, Lyme disease, ticks, mosquito-borne, vaccination rate, booster jab, flu jab, flu vaccine, anti-vaxxers, herd immunity, incubation period, contact tracing, face masks, lockdown, quarantined, isolation ward, disinfectant, hand washing, rare disease, genetic disorder, hereditary disease, autoimmune, immune system, stem cell therapy, gene therapy, drug trial, trial participants, drug approval, approved drug, medicines agency, drug shortage, generic drugs, weight loss drug, weight-loss, obese, overweight, body mass index, eating habits, balanced diet, healthy diet, sugar tax on drinks, salt intake, fatty foods, processed food, malnutrition, malnourished, food supplements, alcohol consumption, binge drinking, liver disease, cirrhosis, cigarettes, passive smoking, smoking ban, cannabis patients, painkiller addiction, sleep problems, sleeping pills, burnout, panic attacks, trauma, post-traumatic stress, PTSD, ADHD, schizophrenia, bipolar, psychiatry, psychiatric, psychiatric hospital, psychologists, counsellors, suicidal thoughts, mental illness, mental health services, postnatal, pregnant women, miscarriage, stillbirth, premature babies, birth defects, caesarean, fertility treatment, contraceptive, menopause, hormone therapy, hearing loss, hearing aids, eyesight, cataract, glaucoma, dental, dentists, tooth decay, teeth, physiotherapy, physiotherapist, rehab, first aid, defibrillator, cardiac arrest, resuscitation training, nursing care, nursing staff, nursing shortage, care workers, health insurers, health insurance fund, insulin price, patient data, electronic health record, health app, telemedicine, pollen, hay fever, asthmatic, sunburn, heat stroke, dehydration",
      2: "health, healthy, hospital, patient, disease, illness, ill, medical, treatment, treated, therapy, care home, drug, pill, bacteria, outbreak, contagious, quarantine, hygiene, sanitation, wellbeing, well-being, stress, insomnia, sleep disorder, blood, heart, lungs, kidney, liver, brain, bone, pain, wound, disability, disorder, recovery, rehabilitation, paramedic, ambulance, cholesterol, diet, fitness, workout, eye test, allergy, injection, travel vaccines, clinical, cardiac, neurologist, dermatologist, paediatric, pediatric, sick, fatality rate, mental, anxious, drinkers, addiction, addictive, substance abuse, medics, wards, outpatient, inpatient, bedside, convalescence, relapse, remission, incurable, terminal illness, terminally ill, fatal disease, malignant, benign, biopsy, X-rays, ultrasound, scans, anaemia, fever, cough, headaches, headache, nausea, vomiting, diarrhoea, rash, itching, swelling, inflammation, inflammatory, immune, immunity, viral, microbial, bacterial, parasite, germs, hygienic, sanitary, wellness check, check-up, prescriptions, dosage, doctors', clinician, practitioners, specialists, health worker, carers",
      1: 'risk, deaths, died, teenagers, teens, girls, age, aged, treat, test, trial, care, safe, water, food, exercise, activity, body, prevent, prevention, preventive, protect, researchers, scientists, professionals, tips, warning, travel, travelers, tablet, condition, adults, safety, research, study, survey',
    },
  },
  {
    id: 'medtop:20000447',
    label: 'cancer',
    phrases: {
      3: 'cancer, breast cancer, lung cancer, chemotherapy, tumour, tumor, oncologist, prostate cancer, leukaemia, leukemia, cancer treatment, cancer patients, radiotherapy, melanoma',
      2: 'malignant, cancer screening, metastatic, carcinogenic, mammogram',
      1: 'screening, diagnosis, patients',
    },
  },
  {
    id: 'medtop:20000448',
    label: 'communicable disease',
    phrases: {
      3: 'infectious disease, disease outbreak, measles, cholera, malaria, Ebola, tuberculosis, polio, bird flu, dengue, Zika virus, flu season, influenza, hepatitis, meningitis, outbreak of, mpox',
      2: 'outbreak, virus, infected, infection, quarantine, contagious, flu, norovirus, pathogen, contact tracing, new infections',
      1: 'symptoms, spread, disease',
    },
  },
  {
    id: 'medtop:20001218',
    label: 'pandemic',
    phrases: {
      3: 'pandemic, coronavirus, Covid-19, COVID, lockdown, social distancing, face masks, world health organization declared, positive tests, Omicron, new coronavirus',
      2: 'SARS-CoV-2, quarantine rules, self-isolate, mask mandate, contact tracing, self-isolation',
      1: 'infections, virus, vaccinated, variant',
    },
  },
  {
    id: 'medtop:20000452',
    label: 'AIDS',
    phrases: {
      3: 'HIV, AIDS, antiretroviral, HIV infection, HIV positive',
      2: 'UNAIDS, retroviral',
      1: 'epidemic',
    },
  },
  {
    id: 'medtop:20000454',
    label: 'heart disease',
    phrases: {
      3: 'heart disease, heart attack, cardiovascular, cardiac arrest, cardiologist, heart failure, high blood pressure, coronary, stroke patients',
      2: 'cholesterol, hypertension, bypass surgery, pacemaker',
      1: 'stroke, heart',
    },
  },
  {
    id: 'medtop:20000458',
    label: 'mental health and disorders',
    phrases: {
      3: 'mental health, mental illness, depression and anxiety, psychiatrist, post-traumatic stress, eating disorder, psychiatric, schizophrenia, bipolar disorder, suicidal thoughts, clinical depression, anxiety disorder',
      2: 'psychologist, PTSD, anorexia, therapist, psychotherapy, mental disorders, antidepressants, counselling, panic attacks',
      1: 'depression, trauma, stress, therapy, anxiety',
    },
  },
  {
    id: 'medtop:20000460',
    label: 'obesity',
    phrases: {
      3: 'obesity, obese, overweight, body mass index, childhood obesity, weight loss drug, sugar tax',
      2: 'BMI, weight gain, fast food',
      1: 'diet, calories, weight',
    },
  },
  {
    id: 'medtop:20000446',
    label: 'diseases and conditions',
    phrases: {
      3: "diabetes, dementia, Alzheimer's, Alzheimer's disease, Parkinson's disease, chronic disease, rare disease, asthma, multiple sclerosis, epilepsy, autism, arthritis, kidney disease, insulin",
      2: 'symptoms, diagnosed with, patients with, syndrome, allergies, allergic, illness, disease',
      1: 'patients, diagnosis, condition, chronic',
    },
  },
  {
    id: 'medtop:20000462',
    label: 'hospital',
    phrases: {
      3: "hospital beds, emergency department, emergency room, intensive care, hospital staff, maternity ward, hospital ward, waiting times, accident and emergency, children's hospital, intensive care unit",
      2: 'NHS trust, nurses, ward, surgeons, overcrowded hospitals, hospitalised, hospitalized',
      1: 'hospital, patients, doctors, clinic',
    },
  },
  {
    id: 'medtop:20000467',
    label: 'medical drugs',
    phrases: {
      3: 'prescription drugs, clinical trial, new drug, side effects, antibiotic, painkiller, opioid, drug regulator, medication, drug administration, generic drug, antibiotic resistance, medicine',
      2: 'FDA, prescription, dosage, pill, tablets, placebo, pharmacists',
      1: 'drug, treatment, patients, dose',
    },
  },
  {
    id: 'medtop:20000477',
    label: 'vaccines',
    phrases: {
      3: 'vaccine, vaccination, vaccinated, immunisation, immunization, booster shot, vaccine rollout, anti-vaxxers, vaccination campaign, mRNA',
      2: 'jab, inoculation, booster, dose, immunity, unvaccinated',
      1: 'shots, virus',
    },
  },
  {
    id: 'medtop:20000480',
    label: 'government health care',
    phrases: {
      3: 'national health service, NHS, public health system, health minister, health secretary, healthcare reform, Medicare, Medicaid, Obamacare, affordable care act, health ministry, universal healthcare, public health officials, waiting lists, universal health care',
      2: 'health service, health care, healthcare, public health, health officials, health department, health system',
      1: 'patients, health, care',
    },
  },
  {
    id: 'medtop:20000485',
    label: 'medical profession',
    phrases: {
      3: "junior doctors, family doctors, general practitioner, doctors and nurses, nursing staff, medical school, nurse shortage, medical staff, medical association, doctors' union, nurses' union",
      2: 'physicians, nurse, GP, midwives, midwife, surgeon, healthcare workers, medics, paramedic',
      1: 'doctor, patients',
    },
  },
  {
    id: 'medtop:20001228',
    label: 'surgery',
    phrases: {
      3: 'organ transplant, heart transplant, kidney transplant, surgical team, transplant surgery, plastic surgery, transplant patient, surgical',
      2: 'surgeon, transplant, organ donor, operated on, operating theatre, anaesthetic, keyhole surgery, surgery',
      1: 'operation, donor',
    },
  },
  {
    id: 'medtop:20000494',
    label: 'animal disease',
    phrases: {
      3: 'avian influenza, bird flu, foot-and-mouth disease, swine fever, mad cow disease, African swine fever, bovine tuberculosis, poultry cull, BSE',
      2: 'culled, cull, infected herd, rabies, poultry farms',
      1: 'poultry, herd, veterinarians',
    },
  },
  {
    id: 'medtop:20000465',
    label: 'diet',
    phrases: {
      3: 'healthy eating, balanced diet, nutrition, vegan diet, dietary, nutritionist, ultra-processed food, dietician, plant-based diet, red meat consumption',
      2: 'diet, calories, vegan, vegetarian, vitamins, nutrients, food labelling, protein intake',
      1: 'sugar, salt, fat, eating',
    },
  },
  {
    id: 'medtop:20000451',
    label: 'virus disease',
    phrases: {
      3: 'virus, influenza, flu season, flu virus, flu vaccine, flu shot, measles, Ebola, dengue, Zika, polio, coronavirus, norovirus, rabies, chickenpox, hepatitis, yellow fever, viral infection, smallpox, bird flu, shingles, herpes',
      2: 'flu, viral, mutation of the virus, infected with',
      1: 'outbreak, infected, infections, vaccine, cases',
    },
  },
  {
    id: 'medtop:20000475',
    label: 'physical fitness',
    phrases: {
      3: 'physical fitness, physical activity, aerobic activity, regular exercise, muscle-strengthening, sedentary, fitness plan, step count, brisk walking, strength training, get active',
      2: 'exercise, exercising, fitness, workouts, steps a day',
      1: 'active, activity, minutes, muscle, healthy',
    },
  },
  {
    id: 'medtop:20000492',
    label: 'medical staff',
    phrases: {
      3: 'nurse, nursing staff, midwives, midwife, hospital staff, medical staff, care assistants, healthcare workers, paramedics, physician assistant, junior doctors, ward sister, nursing shortage',
      2: 'doctors, physicians, surgeons, nursing, shortage of doctors',
      1: 'hospital, ward, patients, shift, staff',
    },
  },
  {
    id: 'medtop:20000456',
    label: 'injury',
    phrases: {
      3: 'head injuries, brain injury, concussions, spinal injury, broken leg, broken bones, fracture, fractured, burns unit, whiplash, torn ligament',
      2: 'injuries, wounds',
      1: 'helmet, hurt, recovery, hospital',
    },
  },
  {
    id: 'medtop:20000483',
    label: 'health insurance',
    phrases: {
      3: 'health insurance, health insurers, insurance premiums, statutory health insurance, health plan, Obamacare, Affordable Care Act, uninsured, health coverage, Medicare, Medicaid',
      2: 'insurers, co-payment, out-of-pocket',
      1: 'insured, premiums, coverage, contributions',
    },
  },
  {
    id: 'medtop:20000463',
    label: 'health organisations',
    phrases: {
      3: 'World Health Organization, Doctors Without Borders, Médecins Sans Frontières, health ministry, health department, Department of Health, Centers for Disease Control, European Medicines Agency, health agency, public health agency, medical charity',
      2: 'WHO, health authority',
      1: 'health, agency',
    },
  },
];
