import type { TopicWords } from '../topic-phrases.ts';

/** English phrases for weather, the top concept first. */
export const WEATHER: readonly TopicWords[] = [
  {
    id: 'medtop:17000000',
    label: 'weather',
    phrases: {
      3: 'weather forecast, forecaster, weather service, weather office, met office, meteorologist, meteorological, meteorology, weather warning, red warning, amber warning, yellow warning, orange warning, storm warning, wind warning, severe weather, extreme weather, cold snap, cold front, warm front, cold spell, heat wave, heat dome, extreme heat, area of low, jet stream, gusts, gusts of, gale, gale-force, blizzard, snowstorm, snowfall, first snow, snow cover, sleet, hail, hailstones, hailstorm, black ice, freezing rain, ground frost, overnight lows, thunderstorm, lightning, thunder, downpour, heavy rain, torrential, rainfall, rainiest, wettest, driest, warmest, coldest, hottest, sunniest, since records began, millimetres of rain, inches of rain, degrees Celsius, degrees Fahrenheit, wind chill, humidity, humid, heat index, muggy, sunshine, hours of sunshine, sunny spells, overcast, cloudy, drizzle, fog, mist, foggy, monsoon, El Niño, La Niña, tropical storm, hurricane, tornado watch, storm surge, weather station, weather model, weather map, rain radar, ice crystals, summer heat, heat safety, temperatures, National Weather Service, National Hurricane Center, gritters, winter tyres, summer tyres, snowploughs, snow plows, heatwave, weather report, weather conditions, weather bureau, weather agency, weather presenter, weatherman, weather alerts, weather systems, weather patterns, weather event, bad weather, stormy weather, wintry weather, winter weather, wet weather, dry weather, hot weather, cold weather, sunny weather, storm front, storm system, winter storm, autumn storm, spring storm, ice storm, dust storm, sandstorm, hail storm, gale warning, gusts up to, hurricane-force, wind speed, wind gusts, wind force, high winds, strong winds, light winds, westerly winds, northerly winds, polar air, arctic air, warm air, cold air, humid air, subtropical air, atmospheric river, rain clouds, rain showers, rain and wind, persistent rain, torrential rain, heavy rainfall, heavy snow, heavy snowfall, fresh snow, snow showers, snow depth, snowdrifts, drifts, icy roads, icy conditions, slippery roads, black ice warning, frosty nights, night frosts, sub-zero, subzero, below freezing, freezing point, minus 10, minus 20, plus 30, daytime highs, top temperatures, record temperatures, record heat, record high, average temperature, mean temperature, temperature record, hottest day, hottest summer, coldest night, coldest winter, warmest winter, wettest month, dry spells, rainy season, dry season, Indian summer, hot spell, tropical nights, tropical depression, tropical cyclone, anticyclone, high-pressure, low-pressure, cloud cover, cloud formation, cloudburst, rainstorm, rainbows, sun halo, northern lights visible, ground fog, dense fog, fog patches, visibility below, lightning strikes, thundery, thundery showers, squalls, waterspout, barometer, thermometer, rain gauge, anemometer, cumulus, cirrus, altocumulus, stratosphere, atmospheric pressure, weather satellite images, seasonal forecast, long-range forecast, five-day forecast, ten-day forecast, outlook for the weekend, climate statistics, UV index, heat warnings, cold warning, flood watch, storm named, named storm, Storm, weather records',
      2: 'weather, forecast, rain, snow, snowy, snowed, wind, windy, icy, freezing, cold, hot, warm, mild, dry, wet, drought, showers, sunny, rainy, stormy, sky, climate, centimetres of snow, mph, warning, slippery, slush, thaw, cooler, warmer, chill, chilly, air mass, moisture, evaporate, moist, rainfall total, dew, halo, =degrees, clouds, frost, meteorologically, weathermen, rainless, sunless, sunnier, wetter, drier, windier, colder, hotter, milder, chillier, muggy nights, sleet showers, flurries, icicles, snowflakes, snowman, snowbound, snowed in, slushy, thawing, melting snow, puddles, umbrellas, sunbathers, barometric, gusty, breezy, breeze, blustery, sultry, sweltering, scorching, balmy, drizzly, hazy, haze, misty, pelting',
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
