#ifndef QZ_LINUX_PECI_H
#define QZ_LINUX_PECI_H
struct peci_device;
struct peci_device *to_peci_device(struct device *d);
#endif
