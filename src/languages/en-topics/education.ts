import type { TopicWords } from '../topic-phrases.ts';

/** English phrases for education, the top concept first. */
export const EDUCATION: readonly TopicWords[] = [
  {
    id: 'medtop:05000000',
    label: 'education',
    phrases: {
      3: "primary school, secondary school, high school, elementary school, middle school, nursery school, boarding school, grammar school, school board, school district, school year, school day, headteacher, head teacher, headmistress, school principal, deputy head, classroom, pupils, schoolchildren, schoolgirl, schoolboy, curriculum, syllabus, lesson plan, homework, examiner, exam results, final exams, standardised test, standardized test, test scores, tuition, tuition fee, graduates, college, community college, university, lecture hall, faculty, dean, vice-chancellor, students' union, student loan, student aid, financial aid, admissions, enrolment, enrollment, degree course, master's degree, PhD, doctoral, dissertation, apprenticeship, vocational training, kindergarten, preschool, day nursery, nursery children, early years, childminder, teacher training, teachers' union, teaching assistant, literacy, numeracy, maths, mathematics teacher, oral exam, plagiarism, cheating in exams, coursework, distance learning, online course, e-learning, education minister, education ministry, education secretary, Department of Education, educators, alumni, campus, ROTC, cadets, fourth grader, grade school, school-leaver, school meals, school bus, special needs school, adult education, evening classes, learning outcomes, FAFSA, education authority, education policy, education reform, education budget, education system, education researcher, school reform, school leaders, school leadership, school inspectors, school closures, school building, school uniform, school trip, school lunch, school holidays, summer school, night school, private school, public school, charter school, comprehensive school, sixth form, school-leaving exam, A-levels, GCSEs, baccalaureate, SAT scores, entrance exams, university entrance, university places, university president, university lecturers, college students, college graduates, college tuition, college education, student debt, student housing, student body, student protests, exchange students, Erasmus, semester abroad, doctoral students, professorship, academic freedom, research funding for universities, honorary doctorate, alma mater, graduation ceremony, valedictorian, teacher shortage, shortage of teachers, substitute teacher, trainee teachers, class size, primary pupils, first-graders, first grade, second grade, third grade, fourth grade, fifth grade, sixth grade, seventh grade, eighth grade, ninth grade, tenth grade, school starters, reading test, reading skills, spelling, learning difficulties, dyslexia, special education, inclusive education, remedial lessons, private tuition, homeschooling, home schooling, online learning, digital classroom, smartboard, tablets in schools, mobile phone ban in schools, exam papers, marking scheme, exam boards, exam season, resits, failed the exam, pass the exam, school subject, maths lessons, science lessons, music lessons, sex education, physical education, PE lessons, STEM, STEM education, Head Start, day care centres, kindergarten teachers, preschoolers, nursery teacher, vocational school, vocational college, trainees, apprentice, language course, driving theory lessons, literacy rate, illiteracy, illiterate, UNESCO report on education",
      2: 'school, student, teacher, teaching, taught, education, educational, exam, examination, lesson, learning, learners, grades, graduation, degree, professor, tutoring, essay, nursery, playground, semester, academic year, pass mark, question paper, diploma, qualification, training course, workshop for teachers, curricula, schooling, science teacher, library books, quiz, study programme, seminar, bachelor, pedagogy, pedagogical, didactic, coursebook, textbooks, blackboard, chalkboard, timetable for pupils, schoolyard, detention, expelled from school, truancy, truants, headmasters, principals, lecturers, lectures, scholarships, fellowship, thesis, theses, tutors, enrolled, enrol, enroll, matriculation, gap year, freshmen, sophomore, freshman, undergraduates, postgraduates, academics, academia, schooled, classmate, schoolmates, schoolwork, lunch break at school',
      1: 'children, parents, kids, youngsters, course, study, studying, minister, test, tested, score, marking, reading, writing, handbook, resources, skills, knowledge, prepare, career, youth, teach, college-age, loans, borrowers, repay, institution, rector, scores of pupils, mentor, learn, classes, =marks',
    },
  },
  {
    id: 'medtop:20000400',
    label: 'school',
    phrases: {
      3: 'primary school, secondary school, elementary school, school district, school board, headteacher, school principal, pupils, schoolchildren, classroom, school closures, school year, public schools, middle school, school leaders',
      2: 'kindergarten, after-school, school meals, private school, superintendent, schooling, head teacher',
      1: 'school, teacher, lessons, education, high school, classes',
    },
  },
  {
    id: 'medtop:20000405',
    label: 'higher education',
    phrases: {
      3: 'tuition fees, undergraduate, university students, higher education, college students, vice-chancellor, student loans, degree course, graduate school, university president',
      2: 'faculty, freshmen, scholarships, professor, student debt, admissions, doctoral, diploma, campus, college campus',
      1: 'students, degree, academic, graduate, college, university',
    },
  },
  {
    id: 'medtop:20000411',
    label: 'teaching and learning',
    phrases: {
      3: 'education ministry, education minister, education system, curriculum, literacy, school reform, education reform, online learning, distance learning, national curriculum, reading skills, class sizes',
      2: 'education, teaching, textbooks, syllabus, numeracy, pedagogy, tutoring, homework, remote learning',
      1: 'lessons, pupils, students, teachers, learning',
    },
  },
  {
    id: 'medtop:20000413',
    label: 'examination',
    phrases: {
      3: 'exam results, final exams, entrance exam, A-level results, exam grades, standardised test, standardized test, test scores, GCSE, school leaving exam, college entrance',
      2: 'exam, examination, exam board, pass rate, cheating in exams',
      1: 'marks, tests, scores, grades',
    },
  },
  {
    id: 'medtop:20000416',
    label: 'teachers',
    phrases: {
      3: "teacher shortage, teachers' union, teaching profession, teacher training, newly qualified teachers, teacher pay, school teachers, substitute teachers",
      2: 'teacher, educators, headteachers',
      1: 'classroom, pupils',
    },
  },
  {
    id: 'medtop:20000409',
    label: 'preschool',
    phrases: {
      3: 'preschool, nursery school, kindergarten, early childhood education, pre-kindergarten, early years',
      2: 'daycare, toddlers, nursery places, childcare',
      1: 'nursery',
    },
  },
  {
    id: 'medtop:20001216',
    label: 'vocational education',
    phrases: {
      3: 'vocational training, vocational school, apprenticeship, technical college, trade school, vocational education',
      2: 'apprentices, skills training, trainees',
      1: 'skills, training',
    },
  },
  {
    id: 'medtop:20000412',
    label: 'curriculum',
    phrases: {
      3: 'curriculum, curricula, syllabus, school subjects, lesson plans, timetable, compulsory subject, core subjects, STEM education',
      2: 'lessons in',
      1: 'lessons, subject, taught',
    },
  },
  {
    id: 'medtop:20000404',
    label: 'high schools',
    phrases: {
      3: 'high schools, secondary schools, grammar school, sixth-form, A-levels, GCSEs, school-leaving exam, high school students, upper secondary, junior high',
      2: 'final-year pupils, prom, headteacher',
      1: 'pupils, students, exam, teachers',
    },
  },
];
