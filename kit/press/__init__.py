"""From pages to sheets: bleed, marks and folds are places and clips, so that nothing is drawn a second time."""
