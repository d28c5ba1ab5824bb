import type { TopicWords } from '../topic-phrases.ts';

/** English phrases for weather, the top concept first. */
export const WEATHER: readonly TopicWords[] = [
  {
    id: 'medtop:17000000',
    label: 'weather',
    phrases: {
      3: 'weather forecast, forecaster, weather service, weather office, met office, meteorologist, meteorological, meteorology, weather warning, red warning, amber warning, yellow warning, orange warning, storm warning, wind warning, severe weather, extreme weather, cold snap, cold front, warm front, cold spell, heat wave, heat dome, extreme heat, low pressure, high pressure, area of low, jet stream, gusts, gusts of, gale, gale-force, blizzard, snowstorm, snowfall, first snow, snow cover, sleet, hail, hailstones, hailstorm, black ice, freezing rain, ground frost, overnight lows, thunderstorm, lightning, thunder, downpour, heavy rain, torrential, rainfall, rainiest, wettest, driest, warmest, coldest, hottest, sunniest, since records began, millimetres of rain, inches of rain, degrees Celsius, degrees Fahrenheit, wind chill, humidity, humid, heat index, muggy, sunshine, hours of sunshine, sunny spells, overcast, cloudy, drizzle, fog, mist, foggy, monsoon, El Niño, La Niña, tropical storm, hurricane, tornado watch, storm surge, weather station, weather model, weather map, rain radar, ice crystals, summer heat, heat safety, temperatures, National Weather Service, National Hurricane Center, gritters, winter tyres, summer tyres, snowploughs, snow plows, heatwave',
      2: 'weather, forecast, storm, rain, snow, snowy, snowed, wind, windy, icy, freezing, cold, hot, warm, mild, dry, wet, drought, showers, sunny, rainy, stormy, sky, climate, centimetres of snow, km/h, mph, warning, slippery, slush, thaw, cooler, warmer, chill, chilly, air mass, moisture, evaporate, moist, rainfall total, dew, rainbow, halo, =degrees, clouds, frost',
      1: 'north, south, west, east, coast, hours, tonight, tomorrow, overnight, weekend, afternoon, morning, inland, coastal, valley, hills, plains, average, record, month, October, roads, drivers, ferry, trees, power lines, outdoors, drink water, advised, expected, altitude, model, days, ice, heat, seasonal',
    },
  },
  {
    id: 'medtop:20001128',
    label: 'weather forecast',
    phrases: {
      3: 'weather forecast, meteorologist, Met Office, weather service, meteorological office, sunny spells, scattered showers, weather bureau, temperatures will, five-day forecast, degrees celsius, outlook for the weekend, degrees fahrenheit, chance of rain, isolated showers, meteorological',
      2: 'overnight lows, mostly cloudy, partly cloudy, thunderstorms, showers, forecaster, high pressure system, low pressure system, cold front, highs of, humid',
      1: 'temperatures, cloudy, rain, sunny, forecast, wind, celsius',
    },
  },
  {
    id: 'medtop:20001129',
    label: 'weather phenomena',
    phrases: {
      3: 'heatwave, heat wave, snowstorm, blizzard, cold snap, heavy snow, freezing temperatures, thunderstorm, freezing rain, snowfall, dense fog, hailstorm, ice storm, record temperatures, El Niño, monsoon rains, heavy snowfall, cold spell, record heat, extreme heat, lightning strikes, extreme weather, winter storm',
      2: 'hail, fog, lightning, sub-zero, frost, scorching, monsoon, El Nino, snow, La Niña, sweltering',
      1: 'storm, cold, ice, temperatures, hot, rain, weather, heat, =degrees',
    },
  },
  {
    id: 'medtop:20001130',
    label: 'weather statistic',
    phrases: {
      3: 'hottest day on record, temperature record, wettest month, warmest year on record, driest month, record rainfall, hottest year, record high temperature, hottest month, warmest month, coldest day, coldest night',
      2: 'average temperature, millimetres of rain, inches of rain, rainfall totals, inches of snow, temperature reached, since records began',
      1: 'record, rainfall, degrees',
    },
  },
  {
    id: 'medtop:20001131',
    label: 'weather warning',
    phrases: {
      3: 'weather warning, severe weather warning, storm warning, heat warning, red alert for, amber warning, winter storm warning, flood alert, yellow warning, red warning, extreme heat warning, heat advisory',
      2: 'weather alert, warned of heavy rain, warned of strong winds, danger to life, storm alert',
      1: 'warning, alert, gusts',
    },
  },
];
