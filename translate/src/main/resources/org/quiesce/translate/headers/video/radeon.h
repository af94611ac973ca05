#ifndef QZ_VIDEO_RADEON_H
#define QZ_VIDEO_RADEON_H
#define COMMAND 0xf04
#endif
