<?php
// Changes K posts and deletes L others: php change.php K L
require getenv('BENCH_ROOT') . '/wp-load.php';
$posts = get_posts(['numberposts' => (int) $argv[1] + (int) $argv[2], 'orderby' => 'ID', 'order' => 'ASC']);
foreach ($posts as $index => $post) {
    if ($index < (int) $argv[1]) {
        wp_update_post(['ID' => $post->ID, 'post_title' => $post->post_title . ', corrected']);
    } else {
        wp_delete_post($post->ID, true);
    }
}
echo count($posts), "\n";
