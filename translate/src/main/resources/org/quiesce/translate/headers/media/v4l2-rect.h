#ifndef QZ_MEDIA_V4L2_RECT_H
#define QZ_MEDIA_V4L2_RECT_H
struct v4l2_rect;
void v4l2_rect_set_size_to(struct v4l2_rect *r, const struct v4l2_rect *size);
void v4l2_rect_set_min_size(struct v4l2_rect *r, const struct v4l2_rect *min_size);
void v4l2_rect_set_max_size(struct v4l2_rect *r, const struct v4l2_rect *max_size);
void v4l2_rect_map_inside(struct v4l2_rect *r, const struct v4l2_rect *boundary);
bool v4l2_rect_same_size(const struct v4l2_rect *r1, const struct v4l2_rect *r2);
bool v4l2_rect_equal(const struct v4l2_rect *r1, const struct v4l2_rect *r2);
void v4l2_rect_intersect(struct v4l2_rect *r, const struct v4l2_rect *r1, const struct v4l2_rect *r2);
void v4l2_rect_scale(struct v4l2_rect *r, const struct v4l2_rect *from, const struct v4l2_rect *to);
bool v4l2_rect_overlap(const struct v4l2_rect *r1, const struct v4l2_rect *r2);
bool v4l2_rect_enclosed(struct v4l2_rect *r1, struct v4l2_rect *r2);
#endif
