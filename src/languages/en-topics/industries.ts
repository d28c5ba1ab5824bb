import type { TopicWords } from '../topic-phrases.ts';

/** English phrases for the branches of the economy. */
export const INDUSTRIES: readonly TopicWords[] = [
  {
    id: 'medtop:20000210',
    label: 'agriculture',
    phrases: {
      3: 'farmer, agriculture, agricultural, crops, wheat harvest, grain harvest, dairy farm, livestock, farmland, farm subsidies, cattle, farm workers, crop yields, ministry of agriculture',
      2: 'farming, harvest, farm, growers, orchard, irrigation, fertiliser, fertilizer, sheep, corn, soybean, wheat, maize, pesticide, rice paddies',
      1: 'grain, milk, soil, acres, herd, tractors',
    },
  },
  {
    id: 'medtop:20000213',
    label: 'fishing industry',
    phrases: {
      3: 'fishing industry, fishing boats, fishing quota, trawler, fisheries, fishing fleet, fishing rights, fish stocks',
      2: 'fisherman, fishermen, overfishing, catch limits, fishing vessel',
      1: 'catch, cod, tuna, fish',
    },
  },
  {
    id: 'medtop:20000223',
    label: 'pharmaceutical',
    phrases: {
      3: 'pharmaceutical company, drugmaker, drug maker, pharmaceutical, pharma, drug prices, biotech firm',
      2: 'Pfizer, AstraZeneca, Novartis, Merck, generic drugs, drug pricing, FDA approval',
      1: 'patent, drug, approval',
    },
  },
  {
    id: 'medtop:20000225',
    label: 'computing and information technology',
    phrases: {
      3: 'tech company, tech giant, software company, software maker, cloud computing, chipmaker, semiconductor, smartphone maker, operating system, tech firm, search engine, Silicon Valley, chip maker, app store, data centre, data center',
      2: 'Intel, smartphone, laptop, software, tech industry, iPhone, Android, Nvidia, Samsung, microchips, app developer, smartphone sales, Microsoft',
      1: 'technology, internet, startup, start-up',
    },
  },
  {
    id: 'medtop:20000233',
    label: 'telecommunication service',
    phrases: {
      3: 'telecom operator, mobile operator, telecommunications company, broadband, mobile network, 5G network, phone company, telecom, wireless carrier, mobile phone operator, phone network',
      2: 'telecommunications, spectrum auction, fibre network, roaming charges, Vodafone, Verizon, mobile phones',
      1: 'network, subscribers, mobile, 5G',
    },
  },
  {
    id: 'medtop:20000235',
    label: 'construction and property',
    phrases: {
      3: 'construction company, housing market, house prices, home prices, real estate, property market, housebuilder, homebuilder, property developer, construction industry, construction sector, building permits, home sales, housing starts',
      2: 'construction workers, realtor, estate agents, landlords, tenants, construction project, building site, mortgage rates, commercial property, office space',
      1: 'housing, property, construction, rent, developer',
    },
  },
  {
    id: 'medtop:20000252',
    label: 'retail',
    phrases: {
      3: 'retailer, supermarket, retail sales, high street, department store, online shopping, shopping mall, grocery chain, supermarket chain, retail chain, Black Friday, shopping centre, e-commerce',
      2: 'shoppers, Walmart, Tesco, store closures, online retailer, discount chain, grocer',
      1: 'store, shop, shopping, customers, Amazon',
    },
  },
  {
    id: 'medtop:20000257',
    label: 'alternative energy',
    phrases: {
      3: 'renewable energy, solar power, wind farm, wind power, solar panels, solar farm, wind turbine, clean energy, hydroelectric, geothermal, offshore wind, hydropower, biofuel, green hydrogen, renewables',
      2: 'solar energy, wind energy, photovoltaic, battery storage, energy transition',
      1: 'solar, turbines, green energy, megawatts',
    },
  },
  {
    id: 'medtop:20000258',
    label: 'coal',
    phrases: {
      3: 'coal mine, coal-fired, coal miner, coal industry, coal plant, coal mining',
      2: 'coal, lignite, colliery',
      1: 'mine',
    },
  },
  {
    id: 'medtop:20000260',
    label: 'electricity production and distribution',
    phrases: {
      3: 'power plant, power grid, electricity grid, blackout, power outage, electricity prices, power cuts, power station, electricity supply, energy bills, power lines',
      2: 'electricity, grid operator, power company, megawatts, load shedding, utility company, power supply',
      1: 'power, utility, outage, grid',
    },
  },
  {
    id: 'medtop:20000265',
    label: 'nuclear power',
    phrases: {
      3: 'nuclear power plant, nuclear reactor, nuclear power, nuclear energy, nuclear plant, atomic energy, reactor unit, uranium fuel, nuclear power station, nuclear fuel',
      2: 'reactor, spent fuel, nuclear waste, radioactive waste',
      1: 'uranium, atomic',
    },
  },
  {
    id: 'medtop:20001243',
    label: 'oil and gas industry',
    phrases: {
      3: 'crude oil, oil prices, oil production, natural gas, gas pipeline, oil company, OPEC, oil field, barrels a day, barrels per day, gas field, refinery, oil giant, shale gas, fracking, liquefied natural gas, oil exports, drilling rig, oil and gas, brent crude, oil pipeline',
      2: 'LNG, pipeline, oil tanker, offshore drilling, oil output, oil, petroleum, Gazprom, Exxon, barrel of oil, gas supplies, petrochemical, gasoline prices, petrol prices',
      1: 'barrel, drilling, gas, crude, gasoline',
    },
  },
  {
    id: 'medtop:20000274',
    label: 'banking',
    phrases: {
      3: 'bank branches, investment bank, commercial bank, bank lending, retail banking, banking sector, bad loans, bank shares, bank bailout, lender said, banking group, banking crisis, bank customers',
      2: "banker, banking, lender, deposits, Goldman Sachs, HSBC, Deutsche Bank, depositors, bank accounts, bank's chief executive",
      1: 'bank, loan, credit',
    },
  },
  {
    id: 'medtop:20000279',
    label: 'insurance',
    phrases: {
      3: 'insurance company, insurer, reinsurance, insurance premiums, insurance claims, life insurance, insurance industry',
      2: 'policyholders, underwriter, insurance, insured losses',
      1: 'premium, claims, coverage',
    },
  },
  {
    id: 'medtop:20000295',
    label: 'aerospace',
    phrases: {
      3: 'Boeing, Airbus, aircraft maker, aircraft orders, plane maker, jet engine, aerospace, planemaker',
      2: 'aircraft manufacturer, jetliner, passenger jet',
      1: 'aircraft, jet',
    },
  },
  {
    id: 'medtop:20000296',
    label: 'automotive',
    phrases: {
      3: 'carmaker, automaker, car manufacturer, electric vehicle, car sales, electric car, auto industry, car industry, vehicle sales, auto parts, car production, self-driving car, assembly line',
      2: 'Toyota, Volkswagen, Tesla, General Motors, diesel emissions, hybrid cars, Volvo, Renault, Nissan, Honda, sports utility vehicle',
      1: 'vehicle, model, dealership, plant, Ford',
    },
  },
  {
    id: 'medtop:20000320',
    label: 'mining',
    phrases: {
      3: 'mining company, gold mine, copper mine, mining industry, iron ore, lithium mine, mining giant, diamond mine, mine workers, open-pit',
      2: 'mining, miner, ore, copper, rare earths, lithium, minerals',
      1: 'mine, deposit',
    },
  },
  {
    id: 'medtop:20000331',
    label: 'tourism and leisure industry',
    phrases: {
      3: 'tourism industry, hotel chain, tourist arrivals, cruise ship, cruise line, hotel occupancy, tour operator, holidaymakers, travel industry, tourism sector, overtourism, casino operator',
      2: 'tourism, tourists, hotelier, travel agents, foreign visitors',
      1: 'hotel, visitors, cruise, holiday, resort',
    },
  },
  {
    id: 'medtop:20000338',
    label: 'air transport',
    phrases: {
      3: 'airline, low-cost carrier, flight cancellations, air traffic control, budget airline, flights were cancelled, cancelled flights, air travel, flights were canceled, airline passengers',
      2: 'Ryanair, Lufthansa, British Airways, air passengers, runway, check-in',
      1: 'carrier, Emirates, airport, terminal, flights, passengers',
    },
  },
  {
    id: 'medtop:20000340',
    label: 'railway transport',
    phrases: {
      3: 'high-speed rail, train services, railway line, train operator, rail passengers, train line, rail fares, commuter trains, high-speed train, rail link, rail operator, rail network, railway company',
      2: 'commuters, train station, subway, metro line, rail freight',
      1: 'station, tracks, trains, railway, freight, passengers, rails',
    },
  },
  {
    id: 'medtop:20000343',
    label: 'waterway and maritime transport',
    phrases: {
      3: 'container ship, shipping lanes, cargo ship, shipping company, shipping route, port authority, merchant ship, Suez Canal, Panama Canal, freight rates, bulk carrier, maritime trade, container port',
      2: 'freighter, seafarers, tanker, dockers, cargo vessel',
      1: 'cargo, containers, shipping, ferry, port, ships, vessel',
    },
  },
  {
    id: 'medtop:20000342',
    label: 'traffic',
    phrases: {
      3: 'traffic jam, congestion charge, traffic congestion, road closures, rush hour, speed limit, traffic lights, speed cameras, gridlock, tailbacks, bus lane',
      2: 'congestion, roadworks, road works, traffic, cycle lanes, bus services, toll road',
      1: 'motorists, road, lanes, drivers',
    },
  },
  {
    id: 'medtop:20001211',
    label: 'wind power',
    phrases: {
      3: 'wind farms, wind turbines, wind power, wind energy, offshore wind, onshore wind, rotor blades',
      2: 'turbine, rotor',
      1: 'megawatts, power, island',
    },
  },
  {
    id: 'medtop:20000247',
    label: 'electronic commerce',
    phrases: {
      3: 'online shopping, online retailers, e-commerce, online shop, online store, online orders, online sales, mobile shopping, Cyber Monday, online marketplace, web shop',
      2: 'shop online, online purchases, returns policy, shopping cart, mobile commerce',
      1: 'online, deliveries, orders, parcels, shoppers',
    },
  },
  {
    id: 'medtop:20000230',
    label: 'semiconductors and active components',
    phrases: {
      3: 'semiconductors, chipmakers, chip plant, chip factory, computer chips, microchips, wafers, chip shortage, chip start-up, microprocessor, chip designer, TSMC, Nvidia, Intel',
      2: 'chips, silicon, clean room, transistors',
      1: 'plant, processors, foundry',
    },
  },
  {
    id: 'medtop:20000333',
    label: 'hotel and accommodation',
    phrases: {
      3: 'hotel chain, hotel group, hotel rooms, hotel industry, hotelier, overnight stays, holiday rentals, short-term rentals, Airbnb, bed nights, hotel manager',
      2: 'hotels, occupancy, guest house, resort',
      1: 'guests, rooms, bookings',
    },
  },
  {
    id: 'medtop:20000305',
    label: 'advertising',
    phrases: {
      3: 'advertising campaign, advertising agency, ad campaign, advertisers, marketing campaign, advertising revenue, billboards, TV commercial, ad spending, slogan',
      2: 'advertising, adverts, ads, marketing',
      1: 'brands, agency, campaign',
    },
  },
  {
    id: 'medtop:20000256',
    label: 'energy and resource',
    phrases: {
      3: 'energy prices, energy crisis, energy company, energy suppliers, gas prices, gas supply, gas storage, natural gas, LNG, power prices, electricity bills, fuel prices, petrol prices, heating oil, energy bills, energy sector',
      2: 'energy, gas, fuel, petrol, diesel',
      1: 'supply, bills, prices',
    },
  },
  {
    id: 'medtop:20000313',
    label: 'radio industry',
    phrases: {
      3: 'radio broadcaster, radio advertising, commercial radio',
      2: 'radio licence',
      1: 'radio, broadcaster',
    },
  },
];
