#ifndef QZ_SOUND_HDSPM_H
#define QZ_SOUND_HDSPM_H
enum hdspm_speed { ss, ds, qs };
#endif
