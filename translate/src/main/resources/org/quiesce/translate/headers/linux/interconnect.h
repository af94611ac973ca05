#ifndef QZ_LINUX_INTERCONNECT_H
#define QZ_LINUX_INTERCONNECT_H
struct icc_bulk_data;
struct icc_path;
#define Bps_to_icc(a_) ((a_)/1000)
#define MBps_to_icc(a_) ((a_) *1000)
#define kbps_to_icc(a_) ((a_)/8 + ((a_)%8 ? 1 : 0))
struct icc_bulk_data {
	struct icc_path *path;
	const char *name;
	u32 avg_bw;
	u32 peak_bw;
};
struct icc_path *of_icc_get(struct device *dev, const char *name);
struct icc_path *devm_of_icc_get(struct device *dev, const char *name);
void icc_put(struct icc_path *path);
int icc_enable(struct icc_path *path);
int icc_disable(struct icc_path *path);
int icc_set_bw(struct icc_path *path, u32 avg_bw, u32 peak_bw);
int icc_bulk_set_bw(int num_paths, const struct icc_bulk_data *paths);
#endif
