#ifndef QZ_LINUX_FIRMWARE_XLNX_ZYNQMP_H
#define QZ_LINUX_FIRMWARE_XLNX_ZYNQMP_H
struct zynqmp_pm_query_data;
enum pm_api_id { PM_IOCTL = 34 };
enum pm_ioctl_id { IOCTL_SET_GEM_CONFIG = 31 };
enum zynqmp_pm_reset_action { PM_RESET_ACTION_RELEASE, PM_RESET_ACTION_ASSERT };
enum zynqmp_pm_reset { __qz_zynqmp_pm_reset };
enum ospi_mux_select_type { PM_OSPI_MUX_SEL_DMA, PM_OSPI_MUX_SEL_LINEAR };
enum pm_gem_config_type { GEM_CONFIG_SGMII_MODE = 1, GEM_CONFIG_FIXED };
struct zynqmp_pm_query_data {
	u32 qid;
	u32 arg1;
	u32 arg2;
	u32 arg3;
};
int zynqmp_pm_get_api_version(u32 *version);
int zynqmp_pm_query_data(struct zynqmp_pm_query_data qdata, u32 *out);
int zynqmp_pm_ospi_mux_select(u32 dev_id, u32 select);
int zynqmp_pm_reset_assert(const enum zynqmp_pm_reset reset, const enum zynqmp_pm_reset_action assert_flag);
int zynqmp_pm_is_function_supported(const u32 api_id, const u32 id);
int zynqmp_pm_set_gem_config(u32 node, enum pm_gem_config_type config, u32 value);
#endif
