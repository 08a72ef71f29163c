package io.jiheng.indicators.query.files;

import io.jiheng.indicators.query.snapshot.CountersInForce;
import io.jiheng.indicators.scan.FileScans;
import io.jiheng.indicators.store.Transactions;

/** The case files of a database without a service around them. */
public final class FilesOnDatabase {

  private FilesOnDatabase() {}

  /** Files that are read in those places. */
  public static CaseFileScan of(
      Transactions transactions, FileScans scans, CountersInForce counters) {
    return new CaseFileScan(transactions, new CourtScans(scans, counters));
  }
}
