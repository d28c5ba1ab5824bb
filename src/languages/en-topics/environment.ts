import type { TopicWords } from '../topic-phrases.ts';

/** English phrases for environment, the top concept first. */
export const ENVIRONMENT: readonly TopicWords[] = [
  {
    id: 'medtop:06000000',
    label: 'environment',
    phrases: {
      3: 'climate change, global warming, greenhouse gas, greenhouse gases, carbon emissions, carbon dioxide emissions, emissions target, fossil fuels, climate summit, climate talks, climate conference, climate activists, net zero, environmental group, environmentalists, environmental protection, environmental agency, environment agency, environment ministry, environmental impact, conservationist, nature reserve, wildlife reserve, national park rangers, biodiversity, ecosystem, habitat, endangered, extinction, threatened species, invasive species, rare species, wildlife, wild animals, rewilding, reintroduced, breeding pairs, bird population, fledged, chicks, nesting, plover, seabirds, birdwatchers, migratory birds, shorebird, fish kill, dead fish, water quality, waterway, watershed, wetlands, peat bog, mangrove, coral reef, coral bleaching, marine life, marine reserve, polluted, pollution, pollutants, polluter, contaminated, contamination, effluent, sewage, sewage spill, oil spill, toxic waste, landfill, recycling, recycled, litter, litter-pickers, plastic waste, microplastics, beach clean-up, clean-up, air quality, smog, particulates, nitrogen oxide, pesticide, herbicide, deforestation, logging, logging ban, old-growth forest, old-growth, rainforest, reforestation, tree planting, felled, forester, wind turbines, wind farm, solar farm, renewable energy, renewables, clean energy, sustainable, sustainability, carbon footprint, drinking water, groundwater, aquifer, water shortage, river restoration, soil erosion, glacier, melting ice, sea level, permafrost, ecologist, ecological, ozone, EPA, Clean Water Act, Greenpeace, WWF, tree felling, felled trees, bird species, bird numbers, bird deaths, bird reserve, bird protection, nature conservation, nature protection, environment groups, green groups, climate protest, climate protesters, climate crisis, climate targets, Paris Agreement, carbon neutral, climate neutral, CO2, carbon tax, greenhouse, emissions trading, coal phase-out, coal-fired, dead whales, stranded whale, beached whale, oil slick, algae, algal bloom, algae bloom, wild bees, insect numbers, beekeepers, pesticide ban, glyphosate, toxic sludge, fish deaths, river pollution, lake pollution, sewage works, wastewater, waste water, nitrates, plastic bottles, plastic bags, single-use plastic, ghost nets, fishing nets, ocean plastic, rubbish tip, bottle deposit, deposit scheme, compostable, zero waste, circular economy, biodegradable, eco-friendly, environmentally friendly, moorland, peatlands, floodplain, meadows, hedgerows, saltmarsh, dunes, estuary, nature lovers, naturalists, ornithologists, birders, bird count, Audubon, beavers, lynx, otters, bison, wolf, wolf pack, brown bears, red squirrel, sea turtles, dolphin, porpoise, sharks, salmon run, salmon, eels, trout, amphibians, newts, frogs, toads, butterflies, bats, hatchlings, nest boxes, captive breeding, released into the wild, poached, ivory, rhinos, elephants, tigers in the wild, gorillas, orangutans, national nature reserve, rangers, sustainable forestry, bark beetle, dying forests, desertification, water scarcity, melting glaciers, ice sheet, ice shelf, rising seas, sea-level rise, carbon capture, heat pumps, insulation of homes, low-emission zone, diesel ban, fine dust, air pollution, noise pollution, light pollution',
      2: 'environment, environmental, climate, emissions, nature, natural habitat, conservation, forest, woodland, trees, species, bird, wolves, whale, turtle, bees, insects, pollinators, plants and animals, lagoon, reef, ocean, coastline, waste, rubbish, dumped, fly-tipping, plastic, toxic, chemicals, chemical works, coal, turbine, green energy, carbon, methane, protected area, national park, marine biologist, fishery, overfishing, fish stocks, poaching, poachers, hunters, drought, water levels, beaches, sea ice, polar bear, biologist, fauna, flora, vegetation, wilderness, native plants, native species, spawning, migrating, migration of birds, songbirds, eagles, owls, storks, crane birds, puffins, hatch, hatched, nest, clean air, sustainably, organic, eco, ecology, rivers, lakes, streams, moor, marshes, undergrowth, timber, sawmill, loggers, forestry',
      1: 'water, sea, fish, animals, energy, wind, power plant, shore, island, islanders, land, soil, landscape, samples, permit, volunteers, clean, cleaner, protect, protected, protecting, protection, habitat for, ban, coast, river mouth, fishing, boats, park, agency, science, planet, environment minister, =seals',
    },
  },
  {
    id: 'medtop:20000418',
    label: 'climate change',
    phrases: {
      3: 'climate change, global warming, greenhouse gas, carbon emissions, climate crisis, climate summit, Paris agreement, emissions targets, net zero, carbon dioxide emissions, climate activists, sea level rise, rising sea levels, climate action, fossil fuels, CO2 emissions, carbon footprint, climate conference, climate scientists',
      2: 'carbon neutral, carbon tax, greenhouse gases, decarbonisation, climate targets, warming planet, methane emissions, melting ice, cop26, cop27, cop28, emissions, glaciers',
      1: 'climate, carbon, warming, temperatures',
    },
  },
  {
    id: 'medtop:20000420',
    label: 'conservation',
    phrases: {
      3: 'nature reserve, conservationist, wildlife conservation, conservation group, national park, protected area, marine reserve, rewilding, WWF, biodiversity, conservation project',
      2: 'conservation, reintroduced, habitat restoration, poaching, poachers, park rangers, ivory trade',
      1: 'wildlife, habitat, species, protected',
    },
  },
  {
    id: 'medtop:20000424',
    label: 'environmental pollution',
    phrases: {
      3: 'pollution, oil spill, toxic waste, chemical spill, plastic pollution, hazardous waste, contaminated soil, microplastics, pollutants, plastic waste, heavy metals',
      2: 'polluted, contamination, contaminated, toxic chemicals, polluters, environmental agency, clean-up operation, sewage',
      1: 'toxic, spill, waste, plastic',
    },
  },
  {
    id: 'medtop:20000425',
    label: 'air pollution',
    phrases: {
      3: 'air pollution, air quality, smog, low emission zone, particulate matter, nitrogen dioxide, polluted air, exhaust fumes',
      2: 'emissions from cars, dirty air, fine particles, haze',
      1: 'fumes, particles',
    },
  },
  {
    id: 'medtop:20000429',
    label: 'water pollution',
    phrases: {
      3: 'water pollution, polluted river, sewage spill, raw sewage, algal bloom, polluted water, contaminated drinking water, water contamination',
      2: 'sewage, effluent, fish kill, lead in water',
      1: 'river, discharge',
    },
  },
  {
    id: 'medtop:20000428',
    label: 'waste materials',
    phrases: {
      3: 'landfill, recycling, household waste, plastic waste, waste disposal, garbage collection, single-use plastics, rubbish collection, food waste',
      2: 'recycled, recyclable, incinerator, waste management, trash, plastic bags',
      1: 'waste, garbage, rubbish',
    },
  },
  {
    id: 'medtop:20000433',
    label: 'forests',
    phrases: {
      3: 'deforestation, rainforest, illegal logging, Amazon rainforest, tree planting, forest clearance, old-growth forest, reforestation',
      2: 'logging, woodland, loggers, felled trees, timber',
      1: 'forest, trees',
    },
  },
  {
    id: 'medtop:20000443',
    label: 'endangered species',
    phrases: {
      3: 'endangered species, extinction, critically endangered, threatened species, wildlife trade, near extinction, extinct',
      2: 'poaching, rhino, tigers, gorillas, red list, ivory, pangolin, snow leopard',
      1: 'species, wildlife, rare',
    },
  },
  {
    id: 'medtop:20000441',
    label: 'nature',
    phrases: {
      3: 'ecosystem, biodiversity, ecologist, coral reef, wetlands, natural habitat, invasive species, coral bleaching, migratory birds, pollinators',
      2: 'habitats, birds, insects, bees, whales, reef, butterflies, naturalist, wildlife',
      1: 'species, nature, ocean',
    },
  },
  {
    id: 'medtop:20000436',
    label: 'renewable energy',
    phrases: {
      3: 'renewable energy, renewables, green power, clean energy, solar farm, wind farm, offshore wind, geothermal, hydropower, tidal power, biomass plant, green hydrogen, energy transition',
      2: 'solar panels, wind turbines, solar power, wind power',
      1: 'turbine, megawatts, solar',
    },
  },
  {
    id: 'medtop:20000423',
    label: 'environmental politics',
    phrases: {
      3: 'environment minister, environment ministry, environmental policy, climate policy, climate law, climate summit, climate conference, climate talks, emissions targets, carbon tax, emissions trading, conservation law, environmental legislation, coal phase-out, plastic bag ban',
      2: 'environmental rules, Paris Agreement, net zero, Green Deal, phase-out',
      1: 'emissions, ban, ministers, delegates, climate',
    },
  },
  {
    id: 'medtop:20000437',
    label: 'water',
    phrases: {
      3: 'drinking water, tap water, water supply, water shortages, groundwater, water table, reservoirs, water utility, water restrictions, hosepipe ban, water resources, desalination, watershed, waterways, freshwater, rivers and streams, lakes and rivers, water quality',
      2: 'aquifer, river basin, river levels, streams',
      1: 'water, rivers, lakes, wells',
    },
  },
  {
    id: 'medtop:20000422',
    label: 'parks',
    phrases: {
      3: 'national parks, nature reserve, national forest, park rangers, National Park Service, protected areas, biosphere reserve, state parks, wildlife refuge, nature park',
      2: 'parkland, public lands, reserve, rangers',
      1: 'park, trails, visitors, protected',
    },
  },
  {
    id: 'medtop:20000426',
    label: 'environmental cleanup',
    phrases: {
      3: 'clean-up, beach clean-up, beach clean, litter pick, litter-picking, oil clean-up, river clean-up, decontamination, clean-up operation, volunteers collected, volunteers cleared, cleaned up the',
      2: 'cleanup, cleaned, divers brought up, remediation',
      1: 'rubbish, volunteers, waste, tonnes',
    },
  },
  {
    id: 'medtop:20000427',
    label: 'hazardous materials',
    phrases: {
      3: 'hazardous waste, toxic waste, hazardous materials, radioactive waste, nuclear waste, asbestos, chemical waste, PFAS, lead poisoning, dioxin, mercury poisoning, toxic chemicals',
      2: 'contaminated soil, carcinogenic, toxic, toxins',
      1: 'contaminated, chemicals, waste',
    },
  },
];
