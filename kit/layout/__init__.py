"""From a kit and a library to laid-out pages: pure functions, without files, ReportLab or Qt."""
