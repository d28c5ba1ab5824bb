import type { TopicWords } from '../topic-phrases.ts';

/** English phrases for science and technology, the top concept first. */
export const SCIENCE: readonly TopicWords[] = [
  {
    id: 'medtop:13000000',
    label: 'science and technology',
    phrases: {
      3: "scientists, researchers, research team, research paper, peer-reviewed, published in the journal, lab, lab tests, experiment, experimental, physics, quantum, particle, chemistry, molecule, protein, enzyme, cells, DNA, genome, gene, genetic, geneticist, gene editing, biologist, marine biologist, zoologist, botanist, neuroscientist, neuroscience, brain activity, electroencephalogram, microscope, telescope, observatory, astronomer, astronomy, astrophysicist, exoplanet, planet, asteroid, comet, galaxy, black hole, star system, light-years, orbit, orbital, Pluto, lunar, lunar eclipse, solar eclipse, moon landing, NASA, European Space Agency, space agency, spacecraft, space station, astronaut, rocket, booster, launch pad, launch vehicle, reusable rocket, lift-off, payload, dinosaur, fossil, palaeontologist, paleontologist, archaeologist, archaeology, excavation, geologist, geological survey, geology, seismology, seismometer, seismograph, tectonic, oceanographer, climate scientist, mathematician, mathematics, theorem, engineer, engineering, patent, prototype, 3D printing, 3D printed, 3D printer, robot, drone technology, nanotechnology, battery, lithium, electrode, electrolyte, semiconductor, microchip design, chip plant, wafers, supercomputer, artificial intelligence, machine learning, neural network, algorithm, big data, data science, data scientist, dataset, data set, open data, metadata, computer science, computer scientist, programmer, programming, software, open source, source code, API, APIs, application programming interface, web developer, hackathon, citizen science, citizen scientist, innovation, high-tech, nuclear fusion, breakthrough, control group, randomised trial, randomized trial, randomised, clinical trial, hypothesis, findings suggest, study found, U.S. Geological Survey, USGS, NOAA, National Science Foundation, magnetometer, magnetic field, pilot plant, outer space, rocket launch, space mission, scientific study, the Red Planet, full moon, supermoon, scientific journal, journal Nature, journal Science, Science Advances, researchers at the, scientists at the, lead author, co-author of the study, study's authors, research institute, research centre, research center, Max Planck, MIT, Nobel Prize in, Nobel laureate, biochemist, microbiologist, virologist, immunologist, biologist at, palaeontology, anthropologists, psychologists found, sociologist, egyptologist, historians, radiocarbon, carbon dating, skeleton, hominid, Neanderthals, mammoth, bones found, trilobite, meteorite, meteor, meteor shower, supernova, nebula, dark matter, gravitational waves, Higgs, CERN, particle accelerator, collider, lasers, photons, superconductor, graphene, nanoparticles, carbon nanotubes, solid-state battery, fuel cells, electrolysis, catalyst, polymer, alloy, microplastics study, stem cells, embryos, cloned, CRISPR, mutations, bacterium, microbes, microbiome, fungus, fungi, photosynthesis, chromosomes, RNA, mRNA, antibodies, neurons, brain scans, MRI, EEG, hippocampus, lab mice, mice, fruit flies, rats, field study, test subjects, double-blind, statistical analysis, meta-analysis, computer models, climate models, weather model, simulations show, drone delivery, autonomous vehicles, self-driving, exoskeleton, prosthetic, wearables, smartwatch, 5G, broadband, fibre-optic, cybersecurity, cyber security, encryption, blockchain, quantum computer, operating system, update for, firmware, bug fix, beta version, Linux, Windows, ChatGPT, OpenAI, chatbots, language models, generative AI, deepfakes, facial recognition, tech companies, Silicon Valley, computer program, programming language, coding club, web development, content management, responsive design, mobile-friendly, usability, user-centered, user research, prototype of, crowdsourcing, crowdsourced, data visualization, interactive map, geospatial, GPS, remote sensing, weather satellite, space probe, rover, lander, Hubble, James Webb, SpaceX, Ariane, Soyuz, cosmonaut, spacewalk, space tourism, launch site, re-entry, seafloor, deep sea, submersible, research vessel, Antarctic expedition, ice cores, tree rings, volcanologist, botany, zoology, ethologist, animal behaviour, tagged with, tracking collar",
      2: 'science, scientific, technological, research, discovered, sun, Earth, solar system, computer, computing, internet, web, website, web site, app, mobile app, smartphone, iPhone, iPad, Android, Google, Apple, Microsoft, Amazon, developer, user experience, user interface, interface, database, data, analytics, server, cloud, widget, download, downloaded, tablet, laptop, device, gadget, wireless, wifi, virtual reality, augmented reality, touchscreen, automated, automation, automatic, simulation, AI, brains, mammals, evolution, evolutionary, measurement, instrument, probe, calculate, calculated, mechanism, nano, hydrogen, innovative, security flaw, browser, podcast app, telemetry, journal, professor, university team, statistician, moon, patients randomly, physicists, chemists, biology, chemical reaction, atom, spectrum, infrared, ultraviolet, radiation, gravity, velocity, electromagnetic, electronics, circuit, transistor, voltage, microscopic, specimens, samples, sequencing, observations, discoveries, theoretical, hypotheses, mathematical, equations, geometry, algorithmic, neural, software-based, robotic, humanoids, sensors, satellites, laboratories, innovators, inventors, inventions, start-ups in tech, engineers at',
      1: 'user, developed, develop, development, designed, design, test, tested, testing, paper, method, analysis, analyse, accuracy, accurate, temperature, energy, animals, seals, natural, platform, query, chip, plant, findings, observed, trial, experts, site, theory, space, study, mission, screen, materials, model, launch, tools, institute, =Mars, challenge competition, species, measured, digital, mobile, online, code, coding, technology',
    },
  },
  {
    id: 'medtop:20000718',
    label: 'astronomy',
    phrases: {
      3: 'astronomer, telescope, exoplanet, black hole, galaxy, solar eclipse, meteor shower, astrophysicist, asteroid, supernova, observatory, astronomy, dark matter, Milky Way',
      2: 'comet, planet, cosmic, light years, constellations, stargazers',
      1: 'star, orbit',
    },
  },
  {
    id: 'medtop:20000739',
    label: 'space exploration',
    phrases: {
      3: 'NASA, space station, astronaut, spacecraft, SpaceX, European Space Agency, rocket launch, moon landing, space agency, Mars rover, cosmonaut, spacewalk, space mission, lunar lander, Roscosmos, International Space Station',
      2: 'rover, lunar, orbiter, satellite launch, satellites, launch pad, space probe, space telescope, liftoff',
      1: 'orbit, mission, launch, space, Mars, rocket, capsule',
    },
  },
  {
    id: 'medtop:20000721',
    label: 'genetics',
    phrases: {
      3: 'genome, DNA sequencing, gene editing, Crispr, geneticist, genetic mutation, chromosome, genetic code, gene therapy, gene, genetic, genetically modified',
      2: 'mutation, DNA, cloned, cloning, hereditary',
      1: 'inherited, cells',
    },
  },
  {
    id: 'medtop:20000722',
    label: 'palaeontology',
    phrases: {
      3: 'dinosaur, fossil, palaeontologist, paleontologist, prehistoric, Jurassic, tyrannosaurus, fossilised, Cretaceous, palaeontology, paleontology',
      2: 'extinct species, mammoth, million years ago, fossilized',
      1: 'bones, remains, skeleton',
    },
  },
  {
    id: 'medtop:20000731',
    label: 'physics',
    phrases: {
      3: 'physicist, particle accelerator, quantum, Higgs boson, Large Hadron Collider, nuclear fusion, CERN, particle physics, quantum physics, subatomic, gravitational waves, physics, neutrino',
      2: 'electrons, fusion reactor, superconductor, photons, protons, relativity',
      1: 'laboratory, experiment, theory, particles, laser',
    },
  },
  {
    id: 'medtop:20000735',
    label: 'scientific research',
    phrases: {
      3: 'research published in, study published in, the journal Nature, peer-reviewed, researchers found, scientists have discovered, lead author, study found, scientific research, laboratory experiments, research team, scientists at the, published in the journal, researchers at the',
      2: "researcher, scientist, the study, study's authors, journal Science, experiments, new study",
      1: 'study, research, professor, data, discovery, journal, findings, laboratory, breakthrough',
    },
  },
  {
    id: 'medtop:20000737',
    label: 'medical research',
    phrases: {
      3: 'clinical trials, medical research, medical journal, the Lancet, New England Journal of Medicine, stem cell, researchers tested, trial participants, placebo, immunotherapy, medical researchers, biomedical',
      2: 'trial results, randomised, randomized, patients in the study, antibodies, biomarkers',
      1: 'study, researchers, treatment, patients',
    },
  },
  {
    id: 'medtop:20000744',
    label: 'archaeology',
    phrases: {
      3: 'archaeologist, archaeological, excavation, archaeology, unearthed, ancient tomb, Roman ruins, burial site, archeologist, archeological, bronze age, iron age, mummy, hieroglyphs, ancient ruins',
      2: 'excavated, artefacts, artifacts, pharaoh, ruins, ancient Egypt, shipwreck site, pottery, tomb, relics, neolithic, medieval',
      1: 'ancient, remains, burial, discovered',
    },
  },
  {
    id: 'medtop:20000763',
    label: 'information technology and computer science',
    phrases: {
      3: 'artificial intelligence, machine learning, computer scientist, ChatGPT, OpenAI, algorithm, chatbot, quantum computing, computer science, neural network, large language model, facial recognition, supercomputer, computer program, programmers, app store, mobile app, mobile application, mobile-friendly, mobile-optimized, responsive design, responsive web design, web design, website redesign, user experience, user interface, usability testing, usability, user research, user testing, API, application programming interface, open data, open source, source code, GitHub, JSON, metadata, dataset, data set, big data, data science, data scientist, data visualization, data analytics, web analytics, hackathon, software developer, web developer, native app, iOS, Android app, smartphone app, widget, digital services, data center, cloud computing, language model, content management system, search engine, text message, SMS, crowdsourcing, crowdsourced, virtual reality, augmented reality, QR code, 508 compliance, screen reader, plain text file, user-centered, human-centered design, app',
      2: 'AI, robotics, computing, computer, deepfake, generative, website, web site, web page, online tool, software, developer, database, smartphone, iPhone, iPad, Android, browser, server, interface, downloaded, mobile device, tablet, algorithmic, analytics, programming, code, coding, IT system, data portal, homepage, digital, mobile, web, web-based, interactive tool, online, data, cybersecurity, encryption, touchscreen, platform for developers, downloads, Google',
      1: 'technology, user, site, data sources, query, tool, internet, device, prototype, platform, tech, download it, Apple, Microsoft, design',
    },
  },
  {
    id: 'medtop:20000756',
    label: 'technology and engineering',
    phrases: {
      3: 'engineers have developed, robot, robotics, 3D printing, drone technology, engineering team, new technology, technological innovation, nanotechnology, inventor, autonomous vehicles, humanoid',
      2: 'invention, engineering, innovation, battery technology, sensors, patent',
      1: 'engineer, technology, prototype, device, designed, technical',
    },
  },
  {
    id: 'medtop:20000719',
    label: 'biology',
    phrases: {
      3: 'biologist, new species, marine biologist, species of frog, evolutionary biology, zoologist, botanist, microbiologist, evolutionary, biology, neuroscientist, entomologist',
      2: 'organisms, microbes, bacteria, species, cells, mammals, proteins',
      1: 'specimen, insects, discovered, evolution',
    },
  },
  {
    id: 'medtop:20000724',
    label: 'zoology',
    phrases: {
      3: 'zoologists, animal behaviour, animal behavior, wildlife biologist, marine mammals, mammal species, ornithologists, primatologist, entomologist, herpetologist, tagging of',
      2: 'mammal, primates, reptiles, amphibians, vertebrates, insects, biologists, colony of',
      1: 'species, animals, females, males, breeding',
    },
  },
  {
    id: 'medtop:20000758',
    label: 'rocketry',
    phrases: {
      3: 'rocket launch, reusable rocket, launch vehicle, launch pad, booster, rocket engine, rocket stage, first stage landed, upper stage, rocket company, launcher, test launch, spaceport, liftoff, lift-off',
      2: 'rockets, payload, re-entry',
      1: 'launch, launched, engines, landing, orbit',
    },
  },
  {
    id: 'medtop:20000764',
    label: 'materials science',
    phrases: {
      3: 'materials science, materials scientists, new material, composite material, superconductor, graphene, alloy, polymers, electrode, battery material, nanomaterial, biodegradable plastic',
      2: 'anode, cathode, electrolyte, carbon fibre, ceramics, conductivity',
      1: 'materials, battery, lab, heated',
    },
  },
  {
    id: 'medtop:20000730',
    label: 'meteorology',
    phrases: {
      3: 'meteorologists, meteorology, weather models, climate model, climate scientists, atmospheric scientist, atmospheric science, weather office, weather research',
      2: 'forecast model, weather satellite, weather balloon, radar data',
      1: 'forecasts, models, atmosphere',
    },
  },
  {
    id: 'medtop:20000715',
    label: 'mathematics',
    phrases: {
      3: 'mathematicians, theorem, prime numbers, conjecture, algebra, geometry, calculus, Fields Medal, number theory, equations, mathematical proof',
      2: 'mathematics, maths, mathematical, proof',
      1: 'numbers, problem, solved',
    },
  },
  {
    id: 'medtop:20000747',
    label: 'history',
    phrases: {
      3: 'historians, historical research, archival research, medieval history, history professor, professor of history, diaries, historical documents, archives of, century manuscripts, history book',
      2: 'manuscripts, chronicle, letters from the front, archives',
      1: 'century, history, historical, documents',
    },
  },
  {
    id: 'medtop:20000729',
    label: 'marine science',
    phrases: {
      3: 'marine biologists, oceanographers, oceanography, deep sea, research vessel, ocean floor, seabed survey, marine science, marine research, ocean currents, hydrothermal vents, plankton',
      2: 'submersible, sea creatures, ocean, reefs, sea mammals',
      1: 'sea, depth, metres, fish, dives',
    },
  },
  {
    id: 'medtop:20000727',
    label: 'geology',
    phrases: {
      3: 'geologists, geology, geological survey, rock samples, tectonic plates, plate tectonics, seismologists, seismic, volcanologist, sediment cores, fault line, magma, mantle, geophysicist, USGS',
      2: 'seismometer, rock layers, sediments, minerals, fossils',
      1: 'rocks, quake, magnitude',
    },
  },
];
