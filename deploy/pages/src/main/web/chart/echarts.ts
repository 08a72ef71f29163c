/** The parts of ECharts that are used; loaded when the first chart is shown, and in no page before. */
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { CanvasRenderer } from 'echarts/renderers';
import { LineChart } from 'echarts/charts';
import { init, use } from 'echarts/core';

use([GridComponent, LegendComponent, TooltipComponent, LineChart, CanvasRenderer]);

export { init };
export type { EChartsType } from 'echarts/core';
