package io.jiheng.bench.section;

import io.jiheng.bench.report.Figure;
import java.util.List;

/** One measurement; takes the stack as it finds it and leaves nothing of its own running. */
public interface Section {

  List<Figure> measure();
}
