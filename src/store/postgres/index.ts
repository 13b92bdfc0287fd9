export { type Cluster, type ClusterOptions, openCluster } from './cluster.ts'
export { ClusterError } from './error.ts'
export { types } from './parsers.ts'
