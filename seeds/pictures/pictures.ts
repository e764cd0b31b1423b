import { bambooLamp } from './bambooLamp.ts'
import { bambooSoundings } from './bambooSoundings.ts'
import { birdsDawnTelescope } from './birdsDawnTelescope.ts'
import { birdsEmbankment } from './birdsEmbankment.ts'
import { birdsFlock } from './birdsFlock.ts'
import { birdsNotebooks } from './birdsNotebooks.ts'
import { birdsStorks } from './birdsStorks.ts'
import { bookCoverRiver } from './bookCoverRiver.ts'
import { booksByShip } from './booksByShip.ts'
import type { Picture } from './brushes/stage.ts'
import { cinemaProjectionist } from './cinemaProjectionist.ts'
import { essayLanternSteps } from './essayLanternSteps.ts'
import { ferryFirstCrossing } from './ferryFirstCrossing.ts'
import { ferryRouteMap } from './ferryRouteMap.ts'
import { gaugeReadingDusk } from './gaugeReadingDusk.ts'
import { goalpostsFlood } from './goalpostsFlood.ts'
import { houseNumbers } from './houseNumbers.ts'
import { keyBoard } from './keyBoard.ts'
import { lampDoctor } from './lampDoctor.ts'
import { leagueNightGoal } from './leagueNightGoal.ts'
import { liftCostsByFloor } from './liftCostsByFloor.ts'
import { lotusDrying } from './lotusDrying.ts'
import { market3am } from './market3am.ts'
import { market4am } from './market4am.ts'
import { market5am } from './market5am.ts'
import { market6am } from './market6am.ts'
import { moatEnamelBasins } from './moatEnamelBasins.ts'
import { napClassroom } from './napClassroom.ts'
import { oldCulvert } from './oldCulvert.ts'
import { oldTimetable } from './oldTimetable.ts'
import { polesByLamplight } from './polesByLamplight.ts'
import { riverLevelChart } from './riverLevelChart.ts'
import { ropeTeamStation } from './ropeTeamStation.ts'
import { rowingFinish } from './rowingFinish.ts'
import { shipyardNap } from './shipyardNap.ts'
import { shipyardTurningHull } from './shipyardTurningHull.ts'
import { sixChairs } from './sixChairs.ts'
import { stoneDrums } from './stoneDrums.ts'
import { threeLampsRehearsal } from './threeLampsRehearsal.ts'
import { waterCaltrops } from './waterCaltrops.ts'

/** Every drawing of the demo newspaper, by the name that its caption gives. */
export const pictures: Readonly<Record<string, Picture>> = {
  'bamboo-lamp': bambooLamp,
  'bamboo-soundings': bambooSoundings,
  'birds-dawn-telescope': birdsDawnTelescope,
  'birds-embankment': birdsEmbankment,
  'birds-flock': birdsFlock,
  'birds-notebooks': birdsNotebooks,
  'birds-storks': birdsStorks,
  'book-cover-river': bookCoverRiver,
  'books-by-ship': booksByShip,
  'cinema-projectionist': cinemaProjectionist,
  'essay-lantern-steps': essayLanternSteps,
  'ferry-first-crossing': ferryFirstCrossing,
  'ferry-route-map': ferryRouteMap,
  'gauge-reading-dusk': gaugeReadingDusk,
  'goalposts-flood': goalpostsFlood,
  'house-numbers': houseNumbers,
  'key-board': keyBoard,
  'lamp-doctor': lampDoctor,
  'league-night-goal': leagueNightGoal,
  'lift-costs-by-floor': liftCostsByFloor,
  'lotus-drying': lotusDrying,
  'market-3am': market3am,
  'market-4am': market4am,
  'market-5am': market5am,
  'market-6am': market6am,
  'moat-enamel-basins': moatEnamelBasins,
  'nap-classroom': napClassroom,
  'old-culvert': oldCulvert,
  'old-timetable': oldTimetable,
  'poles-by-lamplight': polesByLamplight,
  'river-level-chart': riverLevelChart,
  'rope-team-station': ropeTeamStation,
  'rowing-finish': rowingFinish,
  'shipyard-nap': shipyardNap,
  'shipyard-turning-hull': shipyardTurningHull,
  'six-chairs': sixChairs,
  'stone-drums': stoneDrums,
  'three-lamps-rehearsal': threeLampsRehearsal,
  'water-caltrops': waterCaltrops,
}
