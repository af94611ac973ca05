#ifndef QZ_VIDEO_MMP_DISP_H
#define QZ_VIDEO_MMP_DISP_H
const char *stat_name(int stat);
#endif
