#ifndef QZ_LINUX_PLATFORM_DATA_ITCO_WDT_H
#define QZ_LINUX_PLATFORM_DATA_ITCO_WDT_H
#define ICH_RES_IO_TCO 0
#define ICH_RES_IO_SMI 1
#define ICH_RES_MEM_OFF 2
#define ICH_RES_MEM_GCS_PMC 0
struct itco_wdt_platform_data {
	char name[32];
	unsigned int version;
	bool no_reboot_use_pmc;
};
#endif
