// The script that runs in a realm's frame before the add-on's bundle.
import './take-hooks';
import './bare';
