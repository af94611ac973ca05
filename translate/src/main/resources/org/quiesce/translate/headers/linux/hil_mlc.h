#ifndef QZ_LINUX_HIL_MLC_H
#define QZ_LINUX_HIL_MLC_H
struct hil_mlc;
typedef struct hil_mlc hil_mlc;
int hil_mlc_register(hil_mlc *mlc);
int hil_mlc_unregister(hil_mlc *mlc);
#endif
