<?php
// Installs WordPress and writes N posts of invented prose: php seed.php N
define('WP_INSTALLING', true);
require getenv('BENCH_ROOT') . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('InSight Crime (synthetic)', 'bench', 'bench@example.invalid', true, '', 'bench');
wp_delete_post(1, true);
wp_delete_post(2, true);
global $wp_rewrite;
update_option('permalink_structure', '/news/%postname%/');
$wp_rewrite->init();
$wp_rewrite->set_permalink_structure('/news/%postname%/');
flush_rewrite_rules(false);
$boats = ['reed', 'iron', 'ferry', 'paper', 'river'];
for ($number = 1; $number <= (int) $argv[1]; $number++) {
    $boat = $boats[$number % 5];
    $paragraphs = '';
    for ($part = 1; $part <= 6; $part++) {
        $paragraphs .= "<!-- wp:paragraph --><p>Synthetic paragraph $part of case $number: a $boat boat with "
            . ($number * 7 + $part) . " sacks of salt was stopped below the invented bridge of Lindmar, the "
            . "harbour office said, and the crew of " . ($part + 2) . " walked ashore.</p><!-- /wp:paragraph -->\n";
    }
    $day = gmdate('Y-m-d H:i:s', strtotime('2020-01-01 09:30:00 UTC') + $number * 86400);
    wp_insert_post([
        'post_title' => "Case $number: a $boat boat below the bridge of Lindmar",
        'post_name' => "case-$number-$boat-boat",
        'post_content' => $paragraphs,
        'post_status' => 'publish',
        'post_author' => 1,
        'post_date' => $day,
        'post_date_gmt' => $day,
    ], true);
}
echo wp_count_posts()->publish, "\n";
