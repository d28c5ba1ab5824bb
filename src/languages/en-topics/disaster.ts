import type { TopicWords } from '../topic-phrases.ts';

/** English phrases for disaster, accident and emergency incident, the top concept first. */
export const DISASTER: readonly TopicWords[] = [
  {
    id: 'medtop:03000000',
    label: 'disaster, accident and emergency incident',
    phrases: {
      3: 'rescue workers, rescue team, rescue service, search and rescue, emergency services, emergency crews, first responders, disaster preparedness, emergency preparedness, disaster relief, disaster area, disaster zone, natural disaster, emergency management, emergency kit, emergency plan, preparedness, evacuation order, evacuees, evacuated, state of emergency, death toll, pulled from the rubble, rubble, survivors, fire brigade, fire crews, fire department, fire engines, blaze, inferno, smoke inhalation, house fire, bushfire, containment line, acres burned, hectares burned, flood defences, floodwater, flood wall, sandbags, burst its banks, river levels, dam burst, levee, magnitude, epicentre, epicenter, seismologist, tsunami, quake, avalanche, volcanic eruption, lava, hurricane season, storm surge, tornado, cyclone, typhoon, power outage, without power, derailment, derailed, train crash, plane crash, air crash, crash site, wreckage, black box, capsized, sank, shipwreck, ferry disaster, coastguard, coast guard, lifeboat, pile-up, head-on collision, lorry crash, road accident, bus crash, gas leak, gas explosion, chemical spill, ammonia leak, toxic cloud, hazardous materials, collapsed building, building collapse, mine collapse, trapped miners, stampede, crowd crush, critical condition, treated in hospital, minor injuries, serious injuries, cordoned off, air ambulance, paramedics, accident investigators, FEMA, Red Cross shelter, emergency shelter, drowned, drowning, rescue operation, rescue efforts, rescue boat, rescue helicopters, rescue dogs, rescue mission, emergency response, emergency responders, emergency number, disaster response, disaster control, civil protection, humanitarian crisis, humanitarian aid, aid convoy, aid workers, relief workers, relief supplies, collapsed bridge, bridge collapse, roof collapse, crane collapse, scaffolding collapse, mine accident, mining accident, pit accident, industrial accident, factory fire, factory explosion, warehouse fire, forest fires, wildfires, bush fires, brush fire, fire spread, fire broke out, firefighter, fire truck, burned to the ground, carbon monoxide, electrocuted, lightning strike, struck by lightning, plane crashed, emergency landing, crash landing, near miss, light aircraft, helicopter crash, runway accident, train collision, level crossing, tram crash, bus plunged, coach crash, motorway crash, motorway pile-up, car crash, fatal crash, traffic accident, road deaths, cyclist killed, pedestrian killed, hit by a train, hit by a car, lorry driver killed, overturned lorry, overturned boat, boat accident, boat sank, ferry sank, sinking ship, run aground, aground, oil tanker fire, mayday, distress call, distress signal, castaways, swept away, swept into, rip current, mountain accident, climbing accident, avalanche victims, buried alive, ski accident, rockfall, mudslides, landslides, earth tremor, Richter scale, collapsed houses, tsunami warning, flood victims, flood damage, flood waters, flash floods, high water, burst dam, dykes, pumped out, storm damage, uprooted trees, power cuts, blackout, heat deaths, food shortage, starving, nuclear accident, reactor accident, radiation leak, chemical accident, chemical plant explosion, toxic fumes, evacuated from, evacuation centre, emergency accommodation, missing persons, bodies recovered, bodies were recovered, feared dead, presumed dead, confirmed dead, miraculous escape, narrow escape, escaped unhurt, escaped with minor, seriously injured, seriously hurt, slightly injured, critically injured, intensive search, search operation, search for survivors, sniffer dogs, disaster plan, sirens test, emergency supplies, weather alerts for, hurricanes',
      2: 'disaster, catastrophe, emergency, rescue, rescued, accident, crash, crashed, collision, collided, explosion, exploded, fire, flames, smoke, burned, burnt, gutted, engulfed, flood, flooded, flooding, earthquake, storm, evacuation, evacuate, fatalities, fatal, injured, killed, dead, missing, leak, leaked, spill, debris, wreck, collapse, collapsed, trapped, stranded, ambulance, hospitalised, hospitalized, fire chief, fire officer, incident commander, smoke alarm, smoke detector, generator, outage, aftermath, devastation, devastated, relief effort, aid agency, famine, drought, mountain rescue, helicopter, divers, stretcher, shelter, warning siren, sirens, overturned, plunged, sinkhole, structural failure, rescuer, rescuing, tragedy, tragic, horror crash, inferno destroyed, charred, ablaze, torched, smouldering, smoldering, extinguish, hydrant, evacuating, mudflow, deluge, inundated, submerged, casualty, perished, unconscious, resuscitate, resuscitation, emergency doctor, ruins, rubble heap, wrecked, flattened, buried under, dike, tremor, aftershocks, eruption, erupted, ash cloud, drowns',
      1: 'victims, injuries, died, deaths, damage, damaged, destroyed, homes, residents, crew, train, driver, passengers, carriage, signal, brakes, wagons, scene, cause, investigation, alarm, doused, water, river, wind, rain, neighbours, escaped, safe, safety, officials said, alert, supplies, warning, extinguished, contained, trapped inside, ammonia, toxic, inspection, maintenance, ladder, hose',
    },
  },
  {
    id: 'medtop:20000140',
    label: 'explosion accident and incident',
    phrases: {
      3: 'gas explosion, explosion at a factory, explosion ripped through, gas leak, boiler explosion, accidental explosion, factory blast, explosion at a plant, gas blast',
      2: 'explosion, blast, exploded, fireball, warehouse explosion',
      1: 'debris, rubble, shattered windows',
    },
  },
  {
    id: 'medtop:20000142',
    label: 'nuclear accident and incident',
    phrases: {
      3: 'nuclear accident, nuclear disaster, meltdown, Chernobyl, Fukushima, radiation leak, radioactive leak, exclusion zone',
      2: 'contaminated water, radioactive contamination, fallout',
      1: 'radiation, reactor, radioactive',
    },
  },
  {
    id: 'medtop:20000144',
    label: 'air and space accident and incident',
    phrases: {
      3: 'plane crash, air crash, helicopter crash, crash landing, black box, crashed shortly after takeoff, plane crashed, helicopter crashed, air disaster, crash investigators, jet crashed, mid-air collision, emergency landing, aircraft crashed',
      2: 'wreckage, flight recorder, cockpit voice recorder, passengers and crew, crash site, near miss, skidded off the runway',
      1: 'pilot, crashed, runway, aircraft, flight, on board',
    },
  },
  {
    id: 'medtop:20000145',
    label: 'maritime accident and incident',
    phrases: {
      3: 'ship sank, boat capsized, ferry sank, ferry disaster, capsized, ran aground, shipwreck, sinking of the ferry, boat sank, coastguard rescue, lost at sea, overcrowded boat',
      2: 'lifeboat, coast guard, coastguard, life jackets, survivors were pulled, drowned',
      1: 'vessel, crew, ferry, boat, rescued, sank, sinking',
    },
  },
  {
    id: 'medtop:20000146',
    label: 'railway accident and incident',
    phrases: {
      3: 'train crash, train derailment, derailed, train collision, trains collided, level crossing accident, rail disaster, train derailed',
      2: 'derailment, train wreck, carriages overturned',
      1: 'train driver, carriages, signal, train',
    },
  },
  {
    id: 'medtop:20000147',
    label: 'road accident and incident',
    phrases: {
      3: 'car crash, traffic accident, road accident, bus crash, head-on collision, hit-and-run, pile-up, collided with a truck, lorry crash, truck crash, drunk driver, crashed into a, road deaths, motorcyclist was killed, bus plunged',
      2: 'drink-driving, drunk driving, speeding, collided, collision, fatal crash, overturned, swerved, motorcyclist, rear-ended',
      1: 'lorry, highway, motorist, driver, motorway, vehicle, crash',
    },
  },
  {
    id: 'medtop:20000150',
    label: 'fire',
    phrases: {
      3: 'house fire, firefighter, fire brigade, fire department, blaze, factory fire, apartment fire, fire broke out, smoke inhalation, fire crews, fire engines, building fire, gutted by fire',
      2: 'flames, fire service, engulfed in flames, burned down, burnt down, fire chief, smoke alarms, ablaze, inferno',
      1: 'fire, smoke, burned, burning',
    },
  },
  {
    id: 'medtop:20001202',
    label: 'wildfire',
    phrases: {
      3: 'wildfire, forest fire, bushfire, brush fire, wildland fire, containment lines, acres burned, hectares burned, grass fire',
      2: 'firefighting aircraft, evacuation orders, fire season, red flag warning, dry vegetation',
      1: 'acres, evacuated, hectares, containment, blaze',
    },
  },
  {
    id: 'medtop:20000152',
    label: 'drought',
    phrases: {
      3: 'drought, severe drought, water shortage, crop failure, lack of rain, dried up, hosepipe ban, drought-stricken',
      2: 'water rationing, reservoir levels, parched, failed rains, water restrictions',
      1: 'reservoir, arid, rainfall',
    },
  },
  {
    id: 'medtop:20000153',
    label: 'earthquake',
    phrases: {
      3: 'earthquake, magnitude quake, aftershock, Richter scale, epicentre, epicenter, geological survey said, earthquake struck, seismologist',
      2: 'quake, tremor, seismic, tsunami warning, tsunami, trapped under the rubble',
      1: 'rubble, magnitude, struck, collapsed buildings',
    },
  },
  {
    id: 'medtop:20000154',
    label: 'flood',
    phrases: {
      3: 'flood, flash flood, flooding, floodwater, flooded, burst its banks, flood defences, flood warning, monsoon floods, torrential rain, dam burst, submerged',
      2: 'swollen rivers, heavy rains, inundated, sandbags, levee, evacuated by boat',
      1: 'evacuated, river, rainfall, rain, homes damaged, deluge',
    },
  },
  {
    id: 'medtop:20000155',
    label: 'landslide',
    phrases: {
      3: 'landslide, mudslide, rockslide, mudflow, avalanche, buried by mud',
      2: 'buried homes, mud and rocks, snow slide',
      1: 'mud, buried, slope',
    },
  },
  {
    id: 'medtop:20001280',
    label: 'hurricane',
    phrases: {
      3: 'hurricane, typhoon, cyclone, tropical storm, storm surge, category five hurricane, hurricane season, made landfall, national hurricane center',
      2: 'landfall, sustained winds, super typhoon, eye of the storm',
      1: 'storm, winds, evacuated, coast',
    },
  },
  {
    id: 'medtop:20000158',
    label: 'windstorms',
    phrases: {
      3: 'tornado, twister, windstorm, gale-force winds, tornado warning, storm-force winds, storm damage, hurricane-force winds',
      2: 'trees uprooted, roofs torn off, gale, gust, toppled trees, downed power lines',
      1: 'winds, storm, power cuts',
    },
  },
  {
    id: 'medtop:20000159',
    label: 'volcanic eruption',
    phrases: {
      3: 'volcano, volcanic eruption, lava, ash cloud, volcanic ash, erupted volcano, volcanologist',
      2: 'erupted, eruption, magma, pyroclastic',
      1: 'ash, evacuated, crater',
    },
  },
  {
    id: 'medtop:20000149',
    label: 'famine',
    phrases: {
      3: 'famine, starvation, acute malnutrition, food crisis, severe hunger, food insecurity, starving, world food programme',
      2: 'malnutrition, malnourished, food shortages, hunger crisis, food aid',
      1: 'hunger, food supplies',
    },
  },
  {
    id: 'medtop:20000168',
    label: 'emergency response',
    phrases: {
      3: 'rescue workers, search and rescue, emergency services, emergency crews, rescue operation, first responders, disaster relief, relief workers, state of emergency, rescue team',
      2: 'rescuers, evacuation, evacuated, paramedics, emergency shelters, relief effort, relief supplies, ambulance crews, Red Cross, Red Crescent',
      1: 'rescued, survivors, trapped, shelter',
    },
  },
  {
    id: 'medtop:20000161',
    label: 'structural failures',
    phrases: {
      3: 'building collapse, bridge collapse, collapsed building, roof collapsed, building collapsed, bridge collapsed, mine collapse, dam failure, collapse of a',
      2: 'structural defects, structural engineers, crumbling concrete, scaffolding collapse',
      1: 'collapsed, collapse, rubble',
    },
  },
  {
    id: 'medtop:20000141',
    label: 'industrial accident and incident',
    phrases: {
      3: 'industrial accident, workplace accident, factory fire, factory explosion, mine accident, mining accident, pit collapse, chemical leak, gas leak, ammonia leak, boiler explosion, plant explosion, crane collapse, scaffolding collapse, trapped miners',
      2: 'chemical spill, toxic gas, leak at the plant, silo',
      1: 'workers, leak, plant, factory, explosion',
    },
  },
];
